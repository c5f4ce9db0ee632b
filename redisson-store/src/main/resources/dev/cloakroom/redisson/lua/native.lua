-- Entries as RMapCacheNative lays them out: the server itself knows when each field of the hash is due.

-- The latest time that servers take for a field.
local LATEST = 2 ^ 46 - 2

local function read(entries, id)
  return redis.call('HGET', entries, id)
end

-- One command where the server has it: Redis since 8.0, Valkey since 9.0.
local function write(entries, id, row, instant)
  local due = math.min(instant, LATEST)
  local written = redis.pcall('HSETEX', entries, 'PXAT', due, 'FIELDS', 1, id, row)
  if type(written) == 'table' and written.err then
    redis.call('HSET', entries, id, row)
    redis.call('HPEXPIREAT', entries, due, 'FIELDS', 1, id)
  end
end

-- The entry is there, and stays as long.
local function replace(entries, id, row, instant)
  write(entries, id, row, instant)
end

local function erase(entries, id)
  return redis.call('HDEL', entries, id)
end
