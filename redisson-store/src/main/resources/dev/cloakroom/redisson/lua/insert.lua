-- ARGV: the id, the row.
local id, row = ARGV[1], ARGV[2]
local present = read(KEYS[1], id)
if present then
  return state(present) == LIVE and same(present, row) and WRITTEN or IN_USE
end
prune_of(KEYS[3], row, accessed(row))
put_and_list(KEYS[1], KEYS[2], KEYS[3], id, row)
return WRITTEN
