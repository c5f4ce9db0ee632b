-- Third step, which whoever finds a committed sign-in may take: the new session is one like any
-- other. ARGV[2]: the new id; [3]: until when the second step might have come, 8 bytes, for one that was
-- prepared again after it had gone is not meant.
local id = ARGV[2]
local present = read(KEYS[1], id)
if not present or state(present) ~= PENDING or string.sub(present, -40, -33) ~= ARGV[3] then
  return GONE
end
local astray = stray(ARGV[1], id, present)
if astray then
  return astray
end
put_and_list(KEYS[1], ARGV[1], id, in_state(string.sub(present, 1, -41), LIVE))
return WRITTEN
