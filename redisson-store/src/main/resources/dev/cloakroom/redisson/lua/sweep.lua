-- Deletes what died before an instant, by the times at which entries are due.
-- KEYS[2]: the hash of the partition's values. ARGV[2]: the instant; [3]: how many at the most.
-- Returns how many entries there were, how many of them were values, and which were sessions; what is
-- left of one that became another is neither.
local died_before, limit = due_after(tonumber(ARGV[2])), tonumber(ARGV[3])
local met, values, result = 0, 0, {}

local function dead(entries)
  return redis.call(
    'ZRANGEBYSCORE', due_of(entries), '-inf', string.format('(%.0f', died_before),
    'LIMIT', 0, limit - met)
end

-- A sign-in that is not decided yet is due by the server's clock, whatever that of the caller says.
local function remembered(id, row)
  return row and state(row) == PENDING
    and redis.call('ZSCORE', due_of(KEYS[1]), id) * 1000 > server_time()
end

for _, id in ipairs(dead(KEYS[1])) do
  local row = read(KEYS[1], id)
  if not remembered(id, row) then
    if row and not stray(ARGV[1], id, row) then
      unlist(ARGV[1], id, row)
    end
    erase(KEYS[1], id)
    met = met + 1
    if row and state(row) == LIVE then
      result[#result + 1] = id
    end
  end
end
for _, key in ipairs(dead(KEYS[2])) do
  erase(KEYS[2], key)
  met = met + 1
  values = values + 1
end
table.insert(result, 1, tostring(values))
table.insert(result, 1, tostring(met))
return result
