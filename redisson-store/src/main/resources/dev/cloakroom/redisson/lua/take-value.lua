-- KEYS[1]: the hash of values. ARGV[1]: the key; [2]: the time now.
local value = read(KEYS[1], ARGV[1])
if not value or number(value, 3) <= tonumber(ARGV[2]) then
  return GONE
end
erase(KEYS[1], ARGV[1])
return WRITTEN .. value
