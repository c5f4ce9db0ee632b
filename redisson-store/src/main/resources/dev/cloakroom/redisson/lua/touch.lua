-- ARGV: the id, the time of use, the expiry, the time now.
local id, used, dies, now = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local present = read(KEYS[1], id)
if present and state(present) == PENDING then
  return UNDECIDED .. present
end
if not alive(present, now) then
  return GONE
end
local data = string.sub(present, data_at(present))
put_and_list(KEYS[1], KEYS[2], KEYS[3], id, rewritten(present, version(present), used, dies, data))
return WRITTEN
