-- Takes back a first step whose second one is known to have failed. ARGV: the new id, the old id.
local id, old = ARGV[1], ARGV[2]
local present = read(KEYS[1], id)
if present and state(present) == PENDING and string.sub(present, -32) == old then
  remove(KEYS[1], KEYS[2], KEYS[3], id, present)
end
return WRITTEN
