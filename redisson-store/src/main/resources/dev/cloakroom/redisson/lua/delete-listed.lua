-- ARGV[2]: how many ids to look at; [3]: how many at the beginning of the list to pass over; [4]: the
-- key of a subject, whose registry is declared; [5]: an id that stays, or nothing. Returns how many were
-- looked at, how many of these were to stay, how many were deleted, and which; then the ids and rows of
-- sign-ins that are not decided yet, which stay too.
local registry = ARGV[1] .. ARGV[4]
local passed = tonumber(ARGV[3])
local ids = redis.call('ZRANGE', registry, passed, passed + tonumber(ARGV[2]) - 1)
local spared, deleted, undecided = 0, {}, {}
for _, id in ipairs(ids) do
  local row = read(KEYS[1], id)
  if id == ARGV[5] then
    spared = spared + 1
  elseif row and state(row) == PENDING then
    undecided[#undecided + 1] = id
    undecided[#undecided + 1] = row
  else
    if row and state(row) == LIVE then
      deleted[#deleted + 1] = id
      erase(KEYS[1], id)
    end
    redis.call('ZREM', registry, id)
  end
end
local result = { tostring(#ids), tostring(spared), tostring(#deleted) }
for _, id in ipairs(deleted) do
  result[#result + 1] = id
end
for _, part in ipairs(undecided) do
  result[#result + 1] = part
end
return result
