-- ARGV[2]: the id; then the keys of its owners; without any, whoever's it is.
local id = ARGV[2]
local present = read(KEYS[1], id)
if not present or state(present) == MOVED then
  return GONE
end
local theirs = #ARGV == 2
for i = 3, #ARGV do
  theirs = theirs or owner(present) == ARGV[i]
end
if not theirs then
  return GONE
end
if state(present) == PENDING then
  return UNDECIDED .. present
end
local astray = stray(ARGV[1], id, present)
if astray then
  return astray
end
remove(KEYS[1], ARGV[1], id, present)
return WRITTEN
