-- What is taken away from a key may be the last of it, and with it the key. In a slot that is being
-- moved to another server a key that is not there is taken to be on that one, and a script that goes on
-- to write to it ends half-way. So scripts add first, and take away last.
--
-- A session's row, as Row.java writes it, and the registries of subjects. KEYS[1] is the hash of a
-- partition's sessions; ARGV[1] is what the names of its registries begin with.

local LIVE, PENDING, MOVED = 0, 1, 2
local WRITTEN, GONE, CONFLICT, IN_USE, TOO_LATE, UNDECIDED, STRAY = 'W', 'G', 'C', 'U', 'L', 'P', 'S'
local DAY = 24 * 3600 * 1000

local function number(row, at)
  return (struct.unpack('>i8', row, at))
end

local function state(row)
  return string.byte(row, 2)
end

local function version(row)
  return number(row, 3)
end

local function accessed(row)
  return number(row, 19)
end

local function expires(row)
  return number(row, 27)
end

-- The key of the subject whose session it is; nil for a guest.
local function owner(row)
  if string.byte(row, 51) == 1 then
    return string.sub(row, 52, 83)
  end
end

local function alive(row, now)
  return row and state(row) == LIVE and now < expires(row)
end

-- Where the data begins.
local function data_at(row)
  local type_at = string.byte(row, 51) == 1 and 84 or 52
  return type_at + 2 + struct.unpack('>I2', row, type_at)
end

-- Whether two rows are one write: only the times of use may differ.
local function same(one, other)
  return version(one) == version(other)
    and string.sub(one, 11, 18) == string.sub(other, 11, 18)
    and string.sub(one, 35) == string.sub(other, 35)
end

-- Whether two rows differ in version and data alone, as most writes of one session do.
local function same_head(one, other)
  local last = data_at(one) - 1
  return string.sub(one, 11, last) == string.sub(other, 11, last)
end

local function in_state(row, changed)
  return string.sub(row, 1, 1) .. string.char(changed) .. string.sub(row, 3)
end

-- The row with other data, used and expiring at the later of two times each.
local function rewritten(row, number_of_write, used, dies, data)
  local later_used = math.max(accessed(row), used)
  local later_dies = math.max(expires(row), dies)
  return string.sub(row, 1, 2)
    .. struct.pack('>i8', number_of_write)
    .. string.sub(row, 11, 18)
    .. struct.pack('>i8i8', later_used, later_dies)
    .. string.sub(row, 35, data_at(row) - 1)
    .. data
end

-- The time by the server's own clock, in microseconds.
local function server_time()
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end

-- When the server may remove what dies at an instant.
local function due_after(instant)
  return instant + CLOCK_SKEW
end

local function put(sessions, id, row)
  write(sessions, id, row, due_after(expires(row)))
end

local function is_declared(key)
  for _, declared in ipairs(KEYS) do
    if declared == key then
      return true
    end
  end
  return false
end

-- Which subject's registry has to be declared before anything is written: nil, but in a slot that is
-- being moved to another server. What is not declared may be on the other one, which no server tells.
local function stray(registries, id, row)
  local subject = owner(row)
  if subject and not is_declared(registries .. subject) then
    local listed = redis.pcall('ZSCORE', registries .. subject, id)
    if type(listed) ~= 'string' then
      return STRAY .. subject
    end
  end
end

-- A registry lists the ids of a subject's sessions by the times at which they die, and lasts a day
-- longer than the last of them.
local function list(registries, id, row)
  local subject = owner(row)
  if subject then
    local registry = registries .. subject
    redis.call('ZADD', registry, expires(row), id)
    local last = redis.call('ZREVRANGE', registry, 0, 0, 'WITHSCORES')
    redis.call('PEXPIREAT', registry, last[2] + DAY)
  end
end

local function unlist(registries, id, row)
  local subject = owner(row)
  if subject then
    redis.call('ZREM', registries .. subject, id)
  end
end

-- Takes those off the list that died so long ago that every node agrees.
local function prune(registry, now)
  redis.call('ZREMRANGEBYSCORE', registry, '-inf', string.format('(%.0f', now - CLOCK_SKEW))
end

local function prune_of(registries, row, now)
  local subject = owner(row)
  if subject then
    prune(registries .. subject, now)
  end
end

local function put_and_list(sessions, registries, id, row)
  put(sessions, id, row)
  list(registries, id, row)
end

local function remove(sessions, registries, id, row)
  unlist(registries, id, row)
  erase(sessions, id)
end
