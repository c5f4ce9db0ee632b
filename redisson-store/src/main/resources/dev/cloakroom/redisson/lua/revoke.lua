-- Deletes a sign-in that is known to have been committed, whether it was finished or not.
-- ARGV[2]: the id.
local id = ARGV[2]
local present = read(KEYS[1], id)
if not present or state(present) == MOVED then
  return GONE
end
local astray = stray(ARGV[1], id, present)
if astray then
  return astray
end
remove(KEYS[1], ARGV[1], id, present)
return WRITTEN
