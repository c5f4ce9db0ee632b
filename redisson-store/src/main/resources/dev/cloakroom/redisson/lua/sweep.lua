-- Deletes what died before an instant, by the times at which entries are due.
-- KEYS[2]: the hash of the partition's values. ARGV[2]: the instant; [3]: how many at the most.
local died_before, limit = due_after(tonumber(ARGV[2])), tonumber(ARGV[3])
local deleted = 0

local function dead(entries)
  return redis.call(
    'ZRANGEBYSCORE', due_of(entries), '-inf', string.format('(%.0f', died_before),
    'LIMIT', 0, limit - deleted)
end

for _, id in ipairs(dead(KEYS[1])) do
  local row = read(KEYS[1], id)
  if row and not stray(ARGV[1], id, row) then
    unlist(ARGV[1], id, row)
  end
  erase(KEYS[1], id)
  deleted = deleted + 1
end
for _, key in ipairs(dead(KEYS[2])) do
  erase(KEYS[2], key)
  deleted = deleted + 1
end
return tostring(deleted)
