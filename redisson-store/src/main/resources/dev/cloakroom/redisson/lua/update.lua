-- ARGV: the id, the row, the time now.
local id, row, now = ARGV[1], ARGV[2], tonumber(ARGV[3])
local present = read(KEYS[1], id)
if present and state(present) == PENDING then
  return UNDECIDED .. present
end
if not alive(present, now) then
  return GONE
end
if version(present) == version(row) and string.sub(present, data_at(present)) == string.sub(row, data_at(row)) then
  return WRITTEN
end
if version(present) ~= version(row) - 1 then
  return CONFLICT .. present
end
local changed =
  rewritten(present, version(row), accessed(row), expires(row), string.sub(row, data_at(row)))
put(KEYS[1], KEYS[2], id, changed)
if expires(changed) ~= expires(present) then
  list(KEYS[3], id, changed)
end
return WRITTEN
