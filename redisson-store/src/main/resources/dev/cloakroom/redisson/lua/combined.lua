-- Several calls one after the other, each as its own script does it. ARGV: of each call the name, how
-- many keys and how many arguments it has, and the arguments; KEYS: their keys in the same order.
-- Says of each '1' and its answer, or '0' and what went wrong with it alone.
local function part(list, first, count)
  return { unpack(list, first, first + count - 1) }
end

local answers, key, at = {}, 1, 1
while at <= #ARGV do
  local keys, arguments = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local done, answer = pcall(CALLS[ARGV[at]], part(KEYS, key, keys), part(ARGV, at + 3, arguments))
  if not done then
    answer = type(answer) == 'table' and answer.err or tostring(answer)
  end
  answers[#answers + 1] = done and '1' or '0'
  answers[#answers + 1] = answer
  key = key + keys
  at = at + 3 + arguments
end
return answers
