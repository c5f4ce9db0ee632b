-- KEYS[1]: a hash. ARGV[1]: an id. The entry as it is.
return redis.call('HGET', KEYS[1], ARGV[1])
