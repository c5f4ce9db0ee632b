-- ARGV[2]: the time now; then the keys of a subject, whose registries are declared. Returns ids and
-- rows in turn; among them may be sign-ins that are not decided yet.
local now = tonumber(ARGV[2])
local found, seen = {}, {}
for i = 3, #ARGV do
  local registry = ARGV[1] .. ARGV[i]
  prune(registry, now)
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', registry, string.format('(%.0f', now), '+inf')) do
    local row = not seen[id] and read(KEYS[1], id)
    seen[id] = true
    if row and state(row) ~= MOVED and now < expires(row) then
      found[#found + 1] = id
      found[#found + 1] = row
    end
  end
end
return found
