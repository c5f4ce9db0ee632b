-- How many live sessions a subject may have. What a call says of it are its last arguments: the time
-- now, how many, 'evict' or 'reject', and the keys of the subject, whose registries are declared. A call
-- that says nothing has no limit.

local FULL = 'F'

-- As StoredSession.NEWEST_FIRST. Lua itself would compare ids by the server's locale.
local function newer(one, other)
  local created, others = number(one.row, 11), number(other.row, 11)
  if created ~= others then
    return created > others
  end
  for i = 1, #one.id do
    local byte, others_byte = string.byte(one.id, i), string.byte(other.id, i)
    if byte ~= others_byte then
      return byte < others_byte
    end
  end
  return false
end

-- The subject's sessions but an old one. Sign-ins that are not decided yet take room too, for they need
-- no more leave from here to become sessions; but none from each other if they come from one old
-- session, which becomes one of them at the most.
local function others(sessions, registries, arguments, first, old)
  local now = tonumber(arguments[first])
  local found = {}
  for i = first + 3, #arguments do
    local alive_ids = redis.call(
      'ZRANGEBYSCORE', registries .. arguments[i], string.format('(%.0f', now), '+inf')
    for _, id in ipairs(alive_ids) do
      local row = id ~= old and read(sessions, id)
      local rival = row and state(row) == PENDING and string.sub(row, -32) == old
      if row and not rival and state(row) ~= MOVED and now < expires(row) then
        found[#found + 1] = { id = id, row = row }
      end
    end
  end
  return found
end

-- FULL, and of each sign-in that is not decided yet what whoever decides it has to know: its id, the
-- version of its row, until when its second step may come, and the old id.
local function refusal(found)
  local answer = { FULL }
  for _, entry in ipairs(found) do
    if state(entry.row) == PENDING then
      answer[#answer + 1] = entry.id .. string.sub(entry.row, 3, 10) .. string.sub(entry.row, -40)
    end
  end
  return table.concat(answer)
end

-- Those who have to go for one more; and where none may, the answer. Writes nothing.
local function excess(sessions, registries, arguments, first, old)
  if not arguments[first] then
    return {}
  end
  local found = others(sessions, registries, arguments, first, old)
  local most = tonumber(arguments[first + 1])
  if #found < most then
    return {}
  end
  if arguments[first + 2] == 'reject' then
    return {}, refusal(found)
  end
  table.sort(found, newer)
  local excessive = {}
  for i = most, #found do
    excessive[#excessive + 1] = found[i]
  end
  return excessive
end

-- Returns their ids, one behind the other.
local function evict(sessions, registries, excessive)
  local ids = {}
  for _, entry in ipairs(excessive) do
    remove(sessions, registries, entry.id, entry.row)
    ids[#ids + 1] = entry.id
  end
  return table.concat(ids)
end
