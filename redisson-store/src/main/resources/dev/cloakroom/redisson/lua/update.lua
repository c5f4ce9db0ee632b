-- ARGV[2]: the id; [3]: the row; [4]: the time now. Its subject's registry is declared.
local id, row, now = ARGV[2], ARGV[3], tonumber(ARGV[4])
local present = read(KEYS[1], id)
if present and state(present) == PENDING then
  return UNDECIDED .. present
end
if not alive(present, now) then
  return GONE
end
if version(present) == version(row) - 1 and same_head(present, row) then
  replace(KEYS[1], id, row, due_after(expires(row)))
  return WRITTEN
end
local data = string.sub(row, data_at(row))
if version(present) == version(row) and string.sub(present, data_at(present)) == data then
  return WRITTEN
end
if version(present) ~= version(row) - 1 then
  return CONFLICT .. present
end
local astray = stray(ARGV[1], id, present)
if astray then
  return astray
end
local changed = rewritten(present, version(row), accessed(row), expires(row), data)
put(KEYS[1], id, changed)
if expires(changed) ~= expires(present) then
  list(ARGV[1], id, changed)
end
return WRITTEN
