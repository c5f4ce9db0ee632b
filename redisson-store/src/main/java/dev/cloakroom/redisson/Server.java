package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cloakroom.SessionException;
import dev.cloakroom.StoreUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redisson.api.BatchOptions;
import org.redisson.api.RBatch;
import org.redisson.api.RFuture;
import org.redisson.api.RMap;
import org.redisson.api.RScript;
import org.redisson.api.RScript.Mode;
import org.redisson.api.RScript.ReturnType;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisBusyException;
import org.redisson.client.RedisClusterDownException;
import org.redisson.client.RedisConnectionException;
import org.redisson.client.RedisException;
import org.redisson.client.RedisLoadingException;
import org.redisson.client.RedisMasterDownException;
import org.redisson.client.RedisNoReplicasException;
import org.redisson.client.RedisNoScriptException;
import org.redisson.client.RedisOutOfMemoryException;
import org.redisson.client.RedisReadonlyException;
import org.redisson.client.RedisReconnectedException;
import org.redisson.client.RedisRedirectException;
import org.redisson.client.RedisRetryException;
import org.redisson.client.RedisTimeoutException;
import org.redisson.client.RedisWaitException;
import org.redisson.client.codec.ByteArrayCodec;

/** Runs scripts, and says what went wrong in the exceptions of stores. Thread-safe. */
final class Server {
  /** Failures that pass; anything else that a server says is a mistake. */
  private static final List<Class<? extends RedisException>> PASSING =
      List.of(
          RedisBusyException.class,
          RedisClusterDownException.class,
          RedisConnectionException.class,
          RedisLoadingException.class,
          RedisMasterDownException.class,
          RedisNoReplicasException.class,
          RedisOutOfMemoryException.class,
          RedisReadonlyException.class,
          RedisReconnectedException.class,
          RedisRedirectException.class,
          RedisRetryException.class,
          RedisTimeoutException.class,
          RedisWaitException.class);

  /** What servers begin such failures with for which the client has no class. */
  private static final List<String> PASSING_WORDS =
      List.of(
          "MISCONF",
          "NOREPLICAS",
          "CLUSTERDOWN",
          "TRYAGAIN",
          "UNBLOCKED",
          "OOM",
          "MASTERDOWN",
          "READONLY");

  /** What a server says in the midst of a script whose keys are being moved. */
  private static final String MOVING = "non local key";

  /** Calls are never combined. */
  static final int NEVER = 0;

  private final RedissonClient client;
  private final RScript runner;
  private final Evaluation evaluation;
  private final Combining.Sender sender = new ToServer();
  private final @Nullable Combining combining;
  private final Scripts scripts;
  private final String shown;
  private final @Nullable Duration replicated;
  private volatile boolean closed;

  /**
   * With this client.
   *
   * @param shown what it is called in messages
   * @param replicated how long a write may take to reach a replica, where it has to
   * @param combineBeyond how many requests are under way until calls that meet are sent as one;
   *     {@link #NEVER} where each has to be sent by itself
   */
  Server(
      RedissonClient client,
      Scripts scripts,
      String shown,
      @Nullable Duration replicated,
      int combineBeyond) {
    this.client = client;
    this.runner = client.getScript(ByteArrayCodec.INSTANCE);
    this.evaluation = new Evaluation(runner);
    this.combining = combineBeyond == NEVER ? null : new Combining(sender, combineBeyond);
    this.scripts = scripts;
    this.shown = shown;
    this.replicated = replicated;
  }

  /** A map, to read single entries from. */
  RMap<byte[], byte[]> map(String name) {
    return client.getMap(name, ByteArrayCodec.INSTANCE);
  }

  /** The entry of an id in a map, as it is. */
  byte @Nullable [] entry(String verb, String map, byte[] id) {
    return said(verb, new Call(Script.LOAD, List.of(map), new Object[] {id}));
  }

  /** Runs a script that says how it ended. */
  Answer ask(String verb, Script script, List<Object> keys, Object... arguments) {
    boolean lasting = replicated != null && script.isAcknowledged();
    byte[] said =
        lasting || !Script.COMBINABLE.contains(script)
            ? (byte[]) run(verb, script, ReturnType.VALUE, keys, arguments)
            : said(verb, new Call(script, keys, bytes(arguments)));
    return Answer.of(Objects.requireNonNull(said));
  }

  private byte @Nullable [] said(String verb, Call call) {
    return call(verb, () -> get(combining == null ? sender.alone(call) : combining.send(call)));
  }

  /** How calls go to the server. */
  private final class ToServer implements Combining.Sender {
    @Override
    public CompletableFuture<byte @Nullable []> alone(Call call) {
      if (call.script() == Script.LOAD) {
        return map((String) call.keys().get(0))
            .getAsync((byte[]) call.arguments()[0])
            .toCompletableFuture();
      }
      return evaluation
          .run(scripts.of(call.script()), ReturnType.VALUE, call.keys(), call.arguments())
          .thenApply(said -> (byte[]) said);
    }

    @Override
    @SuppressWarnings("unchecked") // as the codec decodes them
    public CompletableFuture<List<byte @Nullable []>> combined(
        List<Object> keys, Object[] arguments) {
      return evaluation
          .run(scripts.of(Script.COMBINED), ReturnType.LIST, keys, arguments)
          .thenApply(said -> (List<byte @Nullable []>) said);
    }
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RedisException(e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RedisException || cause instanceof IllegalStateException) {
        throw (RuntimeException) cause;
      }
      throw new RedisException(cause);
    }
  }

  /** Runs a script that lists bytes. */
  @SuppressWarnings("unchecked") // as the codec decodes them
  List<byte[]> list(String verb, Script script, List<Object> keys, Object... arguments) {
    return (List<byte[]>) run(verb, script, ReturnType.LIST, keys, arguments);
  }

  /** Runs a script that says a text. */
  String text(String verb, Script script, List<Object> keys, Object... arguments) {
    byte[] said = (byte[]) run(verb, script, ReturnType.VALUE, keys, arguments);
    return new String(said, US_ASCII);
  }

  private Object run(
      String verb, Script script, ReturnType type, List<Object> keys, Object[] arguments) {
    Scripts.Text text = scripts.of(script);
    Object[] bytes = bytes(arguments);
    return replicated != null && script.isAcknowledged()
        ? replicated(verb, replicated, text, type, keys, bytes)
        : call(verb, () -> get(evaluation.run(text, type, keys, bytes)));
  }

  private Object replicated(
      String verb,
      Duration within,
      Scripts.Text text,
      ReturnType type,
      List<Object> keys,
      Object[] arguments) {
    Written written = call(verb, () -> written(within, text, type, keys, arguments));
    if (written.replicas() < 1) {
      throw new StoreUnavailableException(
          "It was not possible to %s in %s so that it lasts: no replica has it within %s, as '%s' demands. Look whether the master has a replica that keeps up; the call may be made again."
              .formatted(verb, shown, within, RedissonSessionStore.DURABILITY),
          null);
    }
    return written.said();
  }

  /**
   * What a script has said that writes.
   *
   * @param replicas how many have what it has written
   */
  private record Written(Object said, int replicas) {}

  /**
   * Not by the text, of which the client believes that a server has it for ever that was given it
   * once, also one that was started again.
   */
  private Written written(
      Duration within, Scripts.Text text, ReturnType type, List<Object> keys, Object[] arguments) {
    try {
      return writtenBy(text.digest(), within, type, keys, arguments);
    } catch (RedisNoScriptException e) {
      runner.scriptLoad(text.source());
      return writtenBy(text.digest(), within, type, keys, arguments);
    }
  }

  /** The script and {@code WAIT}, sent together. */
  private Written writtenBy(
      String digest, Duration within, ReturnType type, List<Object> keys, Object[] arguments) {
    RBatch batch = client.createBatch(BatchOptions.defaults().sync(1, within));
    RFuture<Object> said =
        batch
            .getScript(ByteArrayCodec.INSTANCE)
            .evalShaAsync(Mode.READ_WRITE, digest, type, keys, arguments);
    int replicas = batch.execute().getSyncedSlaves();
    return new Written(said.toCompletableFuture().join(), replicas);
  }

  private static Object[] bytes(Object[] arguments) {
    Object[] bytes = new Object[arguments.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          arguments[i] instanceof byte[]
              ? arguments[i]
              : arguments[i].toString().getBytes(US_ASCII);
    }
    return bytes;
  }

  /**
   * Makes a call of the client's.
   *
   * @param verb what is done, for messages: "load a session"
   * @throws StoreUnavailableException if the server does not answer, or not now; what was to be
   *     written may have been
   * @throws SessionException if it refuses
   */
  <T> T call(String verb, Supplier<T> call) {
    if (closed) {
      throw closed(verb, null);
    }
    try {
      return call.get();
    } catch (RedisException e) {
      throw failed(verb, e);
    } catch (IllegalStateException e) {
      // The client's timer, when it is shut down meanwhile.
      throw closed || client.isShuttingDown() ? closed(verb, e) : e;
    }
  }

  private SessionException failed(String verb, RedisException e) {
    if (closed || client.isShuttingDown()) {
      return closed(verb, e);
    }
    return passes(e) ? unavailable(verb, e) : mistake(verb, e);
  }

  private static boolean passes(RedisException e) {
    String message = String.valueOf(e.getMessage());
    return PASSING.stream().anyMatch(type -> type.isInstance(e))
        || PASSING_WORDS.stream().anyMatch(message::startsWith)
        || message.contains(MOVING)
        || isOfTheWay(e.getCause());
  }

  /** What the client wraps as it is: a connection that is refused, an interrupt. */
  private static boolean isOfTheWay(@Nullable Throwable cause) {
    return cause instanceof IOException
        || cause instanceof TimeoutException
        || cause instanceof CancellationException
        || cause instanceof InterruptedException;
  }

  private StoreUnavailableException unavailable(String verb, RedisException e) {
    return new StoreUnavailableException(
        "It was not possible to %s in %s: %s. Look whether the server answers and has room; the call may be made again."
            .formatted(verb, shown, reason(e)),
        e);
  }

  private SessionException mistake(String verb, RedisException e) {
    return new SessionException(
        "It was not possible to %s in %s: the server refused: %s. Look whether the user may run scripts on keys that begin with 'cloakroom:' and 'redisson__timeout__set:cloakroom:', and whether anybody else writes there."
            .formatted(verb, shown, reason(e)),
        e);
  }

  /** Without the names of exceptions, and without the command, which has the arguments. */
  static String reason(Throwable e) {
    Throwable cause = isOfTheWay(e.getCause()) ? e.getCause() : e;
    String said =
        String.valueOf(cause)
            .replaceAll("([A-Za-z]+[.])+[A-Za-z$]*Exception(: )?", "")
            .replaceFirst("(?s)[.,]? *(Node source|command|channel):.*", "")
            .strip();
    return said.isEmpty() ? "there was no answer in time" : said;
  }

  private StoreUnavailableException closed(String verb, @Nullable RuntimeException cause) {
    return new StoreUnavailableException(
        "It was not possible to %s in %s: this store is closed. Open another one."
            .formatted(verb, shown),
        cause);
  }

  void close() {
    closed = true;
  }
}
