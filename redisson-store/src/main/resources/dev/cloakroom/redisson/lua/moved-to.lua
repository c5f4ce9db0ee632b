-- ARGV[2]: an old id. Returns the id that it has become; GONE if it has not.
local present = read(KEYS[1], ARGV[2])
if present and state(present) == MOVED then
  return WRITTEN .. string.sub(present, 52, 83)
end
return GONE
