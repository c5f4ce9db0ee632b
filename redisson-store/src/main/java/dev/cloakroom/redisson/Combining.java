package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redisson.client.RedisException;

/**
 * Sends calls; those that come while all connections are busy are sent together, as one script. A
 * call for which there is a connection is sent at once and as it is. What goes wrong with one call
 * is told to its caller alone; what goes wrong on the way, to all whose calls went that way.
 * Thread-safe.
 *
 * <p>It has no thread: whoever brings a call or an answer sends what waits.
 */
final class Combining {
  private static final int MOST_CALLS = 32;

  /** So that a script that carries large payloads does not keep the server to itself. */
  private static final int MOST_BYTES = 1 << 18;

  private static final byte[] DONE = {'1'};

  /** What servers put in front of an error inside of a script. */
  private static final Pattern WHERE_IN_THE_SCRIPT =
      Pattern.compile("^(ERR )?(@?user_script: ?\\d+: ?)*-?");

  private final Sender sender;
  private final int mostUnderWay;
  private final Queue<Call> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger underWay = new AtomicInteger();

  /** Sends to a server. */
  interface Sender {
    /** One call as it is. */
    CompletableFuture<byte @Nullable []> alone(Call call);

    /** A script that says a list. */
    CompletableFuture<List<byte @Nullable []>> combined(List<Object> keys, Object[] arguments);
  }

  /**
   * With this sender.
   *
   * @param mostUnderWay how many requests may be under way until calls wait and are combined
   */
  Combining(Sender sender, int mostUnderWay) {
    this.sender = sender;
    this.mostUnderWay = mostUnderWay;
  }

  /** What the server says to a call. */
  CompletableFuture<byte @Nullable []> send(Call call) {
    waiting.add(call);
    sendWaiting();
    return call.said();
  }

  private void sendWaiting() {
    while (!waiting.isEmpty() && mayGo()) {
      send(next());
    }
  }

  private boolean mayGo() {
    int count;
    do {
      count = underWay.get();
      if (count >= mostUnderWay) {
        return false; // whoever comes back sees what waits, which was there before this look
      }
    } while (!underWay.compareAndSet(count, count + 1));
    return true;
  }

  /** One call, as long as there is a connection for another. */
  private List<Call> next() {
    int most = underWay.get() < mostUnderWay ? 1 : MOST_CALLS;
    List<Call> calls = new ArrayList<>();
    int bytes = 0;
    while (calls.size() < most && bytes < MOST_BYTES) {
      Call call = waiting.poll();
      if (call == null) {
        break;
      }
      calls.add(call);
      bytes += call.size();
    }
    return calls;
  }

  private void send(List<Call> calls) {
    switch (calls.size()) {
      case 0 -> underWay.decrementAndGet();
      case 1 -> {
        Call call = calls.get(0);
        sent(() -> sender.alone(call))
            .whenComplete(
                (said, thrown) -> {
                  cameBack();
                  Evaluation.settle(call.said(), said, thrown);
                });
      }
      default ->
          sent(() -> combined(calls))
              .whenComplete(
                  (said, thrown) -> {
                    cameBack();
                    settle(calls, said, thrown);
                  });
    }
  }

  private static <T> CompletionStage<T> sent(Supplier<CompletableFuture<T>> sending) {
    try {
      return sending.get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void cameBack() {
    underWay.decrementAndGet();
    sendWaiting();
  }

  private CompletableFuture<List<byte @Nullable []>> combined(List<Call> calls) {
    List<Object> keys = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    for (Call call : calls) {
      keys.addAll(call.keys());
      arguments.add(call.script().word().getBytes(US_ASCII));
      arguments.add(Integer.toString(call.keys().size()).getBytes(US_ASCII));
      arguments.add(Integer.toString(call.arguments().length).getBytes(US_ASCII));
      arguments.addAll(List.of(call.arguments()));
    }
    return sender.combined(keys, arguments.toArray());
  }

  private static void settle(
      List<Call> calls, @Nullable List<byte @Nullable []> said, @Nullable Throwable thrown) {
    for (int i = 0; i < calls.size(); i++) {
      CompletableFuture<byte @Nullable []> answer = calls.get(i).said();
      if (said == null) {
        Evaluation.settle(answer, null, thrown);
      } else if (Arrays.equals(said.get(2 * i), DONE)) {
        answer.complete(said.get(2 * i + 1));
      } else {
        answer.completeExceptionally(failure(said.get(2 * i + 1)));
      }
    }
  }

  private static RedisException failure(byte @Nullable [] message) {
    String text = message == null ? "" : new String(message, UTF_8);
    return new RedisException(WHERE_IN_THE_SCRIPT.matcher(text).replaceFirst(""));
  }
}
