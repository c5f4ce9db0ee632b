-- Deletes a sign-in that is known to have been committed, whether it was finished or not.
-- ARGV: the id.
local id = ARGV[1]
local present = read(KEYS[1], id)
if not present or state(present) == MOVED then
  return GONE
end
remove(KEYS[1], KEYS[2], KEYS[3], id, present)
return WRITTEN
