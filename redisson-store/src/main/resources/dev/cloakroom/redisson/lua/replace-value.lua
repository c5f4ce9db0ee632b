-- KEYS[1]: the hash of values. ARGV[1]: the key; [2]: the value that was read; [3]: another one.
local value = read(KEYS[1], ARGV[1])
if value == ARGV[2] then
  write(KEYS[1], ARGV[1], ARGV[3], due_after(number(ARGV[3], 3)))
  return WRITTEN
end
return value == ARGV[3] and WRITTEN or GONE
