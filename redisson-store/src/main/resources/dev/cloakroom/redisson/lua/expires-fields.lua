-- Whether the server can expire fields of a hash.
local answer = redis.pcall('HPEXPIREAT', KEYS[1], 1, 'FIELDS', 1, 'a')
return type(answer) == 'table' and answer.err and GONE or WRITTEN
