-- Looks through some entries of a hash and deletes those that died before an instant. For tests and
-- operators who cannot wait until the server does so by itself.
-- KEYS: the hash, a name that is not used, what the names of registries begin with.
-- ARGV: the instant, how many at the most, where to go on, where in a row its expiry stands, and
-- whether there are registries. Returns where to go on, and how many were deleted.
local before, limit, at = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[4])
local page = redis.call('HSCAN', KEYS[1], ARGV[3], 'COUNT', 200)
local deleted = 0
for i = 1, #page[2], 2 do
  local id, row = page[2][i], page[2][i + 1]
  if deleted < limit and number(row, at) < before then
    if ARGV[5] == '1' then
      unlist(KEYS[3], id, row)
    end
    deleted = deleted + redis.call('HDEL', KEYS[1], id)
  end
end
return { page[1], tostring(deleted) }
