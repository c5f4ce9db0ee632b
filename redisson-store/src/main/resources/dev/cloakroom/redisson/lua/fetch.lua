-- ARGV[2] and on: ids. Returns the ids and rows of those that are there.
local found = {}
for i = 2, #ARGV do
  local row = read(KEYS[1], ARGV[i])
  if row and state(row) ~= MOVED then
    found[#found + 1] = ARGV[i]
    found[#found + 1] = row
  end
end
return found
