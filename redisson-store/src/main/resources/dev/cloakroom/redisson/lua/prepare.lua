-- First step of a sign-in from one slot to another: the new session is there and listed, and counts
-- once the old one says so. Its subject's registry is declared.
-- ARGV[2]: the new id; [3]: the row; [4]: the old id; and in milliseconds [5]: how long the second
-- step may take, and [6]: how long this one is remembered; then the limit, by which room is made here
-- already. Returns, in 8 bytes, until which microsecond the second has to come, and the ids of those who
-- had to go. Behind the row stand the same 8 bytes and the old id. Prepared again it stays as it is: until
-- when the second step has to come tells this first step from one that is taken after this one has gone.
local id, row, old = ARGV[2], ARGV[3], ARGV[4]
local present = read(KEYS[1], id)
if present and state(present) == MOVED then
  return GONE
end
if present and state(present) == LIVE then
  return same(present, row) and WRITTEN or IN_USE
end
if present then
  local this_one = string.sub(present, 35, -41) == string.sub(row, 35) and string.sub(present, -32) == old
  return this_one and UNDECIDED .. string.sub(present, -40, -33) or IN_USE
end
local excessive, refused = excess(KEYS[1], ARGV[1], ARGV, 7, old)
if refused then
  return refused
end
local now = server_time()
local latest = struct.pack('>i8', now + tonumber(ARGV[5]) * 1000)
write(KEYS[1], id, in_state(row, PENDING) .. latest .. old, math.floor(now / 1000) + tonumber(ARGV[6]))
list(ARGV[1], id, row)
prune_of(ARGV[1], row, accessed(row))
return UNDECIDED .. latest .. evict(KEYS[1], ARGV[1], excessive)
