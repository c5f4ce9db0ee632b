-- ARGV: ids. Returns the ids and rows of those that are there.
local found = {}
for _, id in ipairs(ARGV) do
  local row = read(KEYS[1], id)
  if row and state(row) ~= MOVED then
    found[#found + 1] = id
    found[#found + 1] = row
  end
end
return found
