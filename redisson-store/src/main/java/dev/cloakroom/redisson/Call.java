package dev.cloakroom.redisson;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call that may be sent together with others.
 *
 * @param script what it is; {@link Script#LOAD} for an entry as it is
 * @param said what the server says to it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Call(
    Script script,
    List<Object> keys,
    Object[] arguments,
    CompletableFuture<byte @Nullable []> said) {
  Call(Script script, List<Object> keys, Object[] arguments) {
    this(script, keys, arguments, new CompletableFuture<>());
  }

  /** How many bytes it sends, roughly. */
  int size() {
    int size = 0;
    for (Object argument : arguments) {
      size += ((byte[]) argument).length;
    }
    return size;
  }
}
