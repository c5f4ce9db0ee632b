-- Looks through some entries of a hash and deletes those that died before an instant. For tests and
-- operators who cannot wait until the server does so by itself.
-- ARGV[1]: what the names of registries begin with, or nothing for values; [2]: the instant; [3]: how
-- many at the most; [4]: where to go on; [5]: where in a row its expiry stands.
-- Returns where to go on, and which sessions or values were deleted.
local before, limit, at = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[5])
local page = redis.call('HSCAN', KEYS[1], ARGV[4], 'COUNT', 200)
local result = { page[1] }
for i = 1, #page[2], 2 do
  local id, row = page[2][i], page[2][i + 1]
  if #result <= limit and number(row, at) < before then
    if ARGV[1] ~= '' and not stray(ARGV[1], id, row) then
      unlist(ARGV[1], id, row)
    end
    local erased = erase(KEYS[1], id) == 1
    if erased and (ARGV[1] == '' or state(row) == LIVE) then
      result[#result + 1] = id
    end
  end
end
return result
