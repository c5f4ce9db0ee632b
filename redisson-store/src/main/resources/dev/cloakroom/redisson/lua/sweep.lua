-- Deletes what died before an instant, by the times at which entries are due.
-- KEYS: those of a partition's sessions, then its values and when they are due.
-- ARGV: the instant, how many at the most.
local died_before, limit = due_after(tonumber(ARGV[1])), tonumber(ARGV[2])
local deleted = 0

local function dead(due)
  return redis.call(
    'ZRANGEBYSCORE', due, '-inf', string.format('(%.0f', died_before), 'LIMIT', 0, limit - deleted)
end

for _, id in ipairs(dead(KEYS[2])) do
  local row = read(KEYS[1], id)
  if row then
    unlist(KEYS[3], id, row)
  end
  erase(KEYS[1], KEYS[2], id)
  deleted = deleted + 1
end
for _, key in ipairs(dead(KEYS[5])) do
  erase(KEYS[4], KEYS[5], key)
  deleted = deleted + 1
end
return tostring(deleted)
