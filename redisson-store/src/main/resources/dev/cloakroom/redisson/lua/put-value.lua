-- KEYS[1]: the hash of values. ARGV[1]: the key; [2]: the value.
write(KEYS[1], ARGV[1], ARGV[2], due_after(number(ARGV[2], 3)))
return WRITTEN
