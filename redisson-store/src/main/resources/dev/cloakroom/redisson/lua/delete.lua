-- ARGV: the id, and the keys of its owners; without any, whoever's it is.
local id = ARGV[1]
local present = read(KEYS[1], id)
if not present or state(present) == MOVED then
  return GONE
end
local theirs = #ARGV == 1
for i = 2, #ARGV do
  theirs = theirs or owner(present) == ARGV[i]
end
if not theirs then
  return GONE
end
if state(present) == PENDING then
  return UNDECIDED .. present
end
remove(KEYS[1], KEYS[2], KEYS[3], id, present)
return WRITTEN
