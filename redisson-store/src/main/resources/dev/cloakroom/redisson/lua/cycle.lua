-- One step for two partitions, or for one. KEYS[2]: the hash of the new id's partition. The new
-- subject's registry is declared.
-- ARGV[2]: the old id; [3]: what the names of the new partition's registries begin with; [4]: the new
-- id; [5]: the row; [6]: the time now; then the limit, for which the old session does not count.
local old, registries, new, row, now = ARGV[2], ARGV[3], ARGV[4], ARGV[5], tonumber(ARGV[6])
local present = read(KEYS[1], old)
if present and state(present) == PENDING then
  return UNDECIDED .. present
end
local successor = read(KEYS[2], new)
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
local astray = stray(ARGV[1], old, present)
if astray then
  return astray
end
local excessive, refused = excess(KEYS[2], registries, ARGV, 7, old)
if refused then
  return refused
end
put_and_list(KEYS[2], registries, new, row)
remove(KEYS[1], ARGV[1], old, present)
prune_of(registries, row, now)
return WRITTEN .. evict(KEYS[2], registries, excessive)
