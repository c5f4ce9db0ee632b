-- Third step, which whoever finds a committed sign-in may take: the new session is one like any
-- other. ARGV[2]: the new id.
local id = ARGV[2]
local present = read(KEYS[1], id)
if not present or state(present) ~= PENDING then
  return GONE
end
local astray = stray(ARGV[1], id, present)
if astray then
  return astray
end
put_and_list(KEYS[1], ARGV[1], id, in_state(string.sub(present, 1, -33), LIVE))
return WRITTEN
