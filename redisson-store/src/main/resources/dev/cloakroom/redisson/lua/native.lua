-- Entries as RMapCacheNative lays them out: the server itself knows when each field of the hash is due.

-- The latest time that servers take for a field.
local LATEST = 2 ^ 46 - 2

local function read(entries, id)
  return redis.call('HGET', entries, id)
end

local function write(entries, id, row, instant)
  redis.call('HSET', entries, id, row)
  redis.call('HPEXPIREAT', entries, math.min(instant, LATEST), 'FIELDS', 1, id)
end

local function erase(entries, id)
  return redis.call('HDEL', entries, id)
end
