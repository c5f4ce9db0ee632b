-- Third step, which whoever finds a committed sign-in may take: the new session is one like any
-- other. ARGV: the new id.
local id = ARGV[1]
local present = read(KEYS[1], id)
if not present or state(present) ~= PENDING then
  return GONE
end
put_and_list(KEYS[1], KEYS[2], KEYS[3], id, in_state(string.sub(present, 1, -33), LIVE))
return WRITTEN
