-- KEYS: the values and when they are due. ARGV: the key, the time now.
local value = read(KEYS[1], ARGV[1])
if not value or number(value, 3) <= tonumber(ARGV[2]) then
  return GONE
end
erase(KEYS[1], KEYS[2], ARGV[1])
return WRITTEN .. value
