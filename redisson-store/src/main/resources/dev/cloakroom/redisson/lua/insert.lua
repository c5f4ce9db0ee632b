-- ARGV[2]: the id; [3]: the row; then the limit. Its subject's registry is declared.
local id, row = ARGV[2], ARGV[3]
local present = read(KEYS[1], id)
if present then
  return state(present) == LIVE and same(present, row) and WRITTEN or IN_USE
end
local excessive, refused = excess(KEYS[1], ARGV[1], ARGV, 4)
if refused then
  return refused
end
put_and_list(KEYS[1], ARGV[1], id, row)
prune_of(ARGV[1], row, accessed(row))
return WRITTEN .. evict(KEYS[1], ARGV[1], excessive)
