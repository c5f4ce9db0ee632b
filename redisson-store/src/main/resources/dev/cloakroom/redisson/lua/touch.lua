-- ARGV[2]: the id; [3]: the time of use; [4]: the expiry; [5]: the time now.
local id, used, dies, now = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local present = read(KEYS[1], id)
if present and state(present) == PENDING then
  return UNDECIDED .. present
end
if not alive(present, now) then
  return GONE
end
local astray = stray(ARGV[1], id, present)
if astray then
  return astray
end
local data = string.sub(present, data_at(present))
put_and_list(KEYS[1], ARGV[1], id, rewritten(present, version(present), used, dies, data))
return WRITTEN
