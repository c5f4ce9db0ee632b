-- Takes back a first step whose second one is known to have failed. ARGV[2]: the new id; [3]: the old
-- id.
local id, old = ARGV[2], ARGV[3]
local present = read(KEYS[1], id)
if present and state(present) == PENDING and string.sub(present, -32) == old then
  local astray = stray(ARGV[1], id, present)
  if astray then
    return astray
  end
  remove(KEYS[1], ARGV[1], id, present)
end
return WRITTEN
