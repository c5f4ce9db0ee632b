-- Second step: the old session says that it has become the new one, as which first step made it. This
-- is the instant of change. A new one that was prepared again after it had gone is not the same.
-- ARGV[2]: the old id; [3]: the new id; [4]: its row; [5]: the time now; [6]: until when this step may
-- come.
local old, new, row, now, latest =
  ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
local successor = new .. struct.pack('>i8', latest)
local present = read(KEYS[1], old)
if present and state(present) == MOVED then
  return string.sub(present, 52, 91) == successor and WRITTEN or GONE
end
if present and state(present) == PENDING then
  return UNDECIDED .. present
end
if not alive(present, now) then
  return GONE
end
if version(present) ~= version(row) - 1 then
  return CONFLICT .. present
end
if server_time() > latest then
  return TOO_LATE
end
local astray = stray(ARGV[1], old, present)
if astray then
  return astray
end
unlist(ARGV[1], old, present)
local last = number(row, 35)
local moved = in_state(string.sub(row, 1, 26), MOVED) .. struct.pack('>i8i8i8B', last, last, 0, 0) .. successor
write(KEYS[1], old, moved, due_after(last))
return WRITTEN
