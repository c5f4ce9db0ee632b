-- ARGV[2]: an old id; and of a sign-in that would have it become another, where it is to be known
-- whether that may still be, [3]: the version of the new row, and [4]: until when its second step may
-- come, 8 bytes each. Returns the id that the old one has become, and until when that step might have
-- come; GONE if it has not; TOO_LATE if it never will by that sign-in, for what the second step asks of
-- the old session can't come true again.
local present = read(KEYS[1], ARGV[2])
if present and state(present) == MOVED then
  return WRITTEN .. string.sub(present, 52, 91)
end
if not ARGV[3] or (present and state(present) == PENDING) then
  return GONE
end
local overtaken = not present or version(present) >= number(ARGV[3], 1)
-- Later by the skew, for if the slot moves, the second step is asked of a server with another clock.
return (overtaken or server_time() > number(ARGV[4], 1) + CLOCK_SKEW * 1000) and TOO_LATE or GONE
