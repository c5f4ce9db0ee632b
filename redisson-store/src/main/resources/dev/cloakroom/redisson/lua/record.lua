-- ARGV: what this namespace is laid out as. Returns what the first node said.
local recorded = redis.call('GET', KEYS[1])
if not recorded then
  redis.call('SET', KEYS[1], ARGV[1])
  return ARGV[1]
end
return recorded
