-- Entries as RMapCache lays them out: an idle time that is not used and the length stand before the
-- bytes, and a sorted set beside the hash tells when each entry is due.

local function due_of(entries)
  return 'redisson__timeout__set:' .. entries
end

local function read(entries, id)
  local entry = redis.call('HGET', entries, id)
  return entry and string.sub(entry, 17)
end

-- The entry is there, and stays as long.
local function replace(entries, id, row)
  redis.call('HSET', entries, id, struct.pack('dLc0', 0, #row, row))
end

local function write(entries, id, row, instant)
  replace(entries, id, row)
  redis.call('ZADD', due_of(entries), instant, id)
end

local function erase(entries, id)
  local erased = redis.call('HDEL', entries, id)
  redis.call('ZREM', due_of(entries), id)
  return erased
end
