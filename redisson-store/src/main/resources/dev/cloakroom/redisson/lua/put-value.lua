-- KEYS: the values and when they are due. ARGV: the key, the value.
write(KEYS[1], KEYS[2], ARGV[1], ARGV[2], due_after(number(ARGV[2], 3)))
return WRITTEN
