-- First step of a sign-in from one slot to another: the new session is there and listed, and counts
-- once the old one says so. Its subject's registry is declared.
-- ARGV[2]: the new id; [3]: the row; [4]: the old id; and in milliseconds [5]: how long the second
-- step may take, and [6]: how long this one is remembered. Returns until when the second has to come.
local id, row, old = ARGV[2], ARGV[3], ARGV[4]
local present = read(KEYS[1], id)
if present and state(present) == LIVE then
  return same(present, row) and WRITTEN or IN_USE
end
local undecided = in_state(row, PENDING) .. old
if present and (state(present) ~= PENDING or string.sub(present, 35) ~= string.sub(undecided, 35)) then
  return IN_USE
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
write(KEYS[1], id, undecided, now + tonumber(ARGV[6]))
list(ARGV[1], id, row)
prune_of(ARGV[1], row, accessed(row))
return UNDECIDED .. string.format('%.0f', now + tonumber(ARGV[5]))
