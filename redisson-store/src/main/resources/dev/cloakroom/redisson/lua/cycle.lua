-- One step for two partitions. KEYS: those of the old id, then those of the new one.
-- ARGV: the old id, the new id, the row, the time now.
local old, new, row, now = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local present = read(KEYS[1], old)
if present and state(present) == PENDING then
  return UNDECIDED .. present
end
local successor = read(KEYS[4], new)
if not alive(present, now) then
  local done = successor and state(successor) == LIVE and same(successor, row)
  return done and WRITTEN or GONE
end
if version(present) ~= version(row) - 1 then
  return CONFLICT .. present
end
if successor then
  return IN_USE
end
remove(KEYS[1], KEYS[2], KEYS[3], old, present)
prune_of(KEYS[6], row, now)
put_and_list(KEYS[4], KEYS[5], KEYS[6], new, row)
return WRITTEN
