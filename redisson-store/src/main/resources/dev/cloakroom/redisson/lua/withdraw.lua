-- Takes back a first step whose second one is known to have failed, or never to come. ARGV[2]: the new
-- id; [3]: the old id; [4]: until when the second step might have come, 8 bytes, for one that was
-- prepared again after it had gone is not meant.
local id, old, latest = ARGV[2], ARGV[3], ARGV[4]
local present = read(KEYS[1], id)
if present and state(present) == PENDING and string.sub(present, -32) == old
  and string.sub(present, -40, -33) == latest then
  local astray = stray(ARGV[1], id, present)
  if astray then
    return astray
  end
  remove(KEYS[1], ARGV[1], id, present)
end
return WRITTEN
