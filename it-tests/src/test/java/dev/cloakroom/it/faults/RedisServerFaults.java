package dev.cloakroom.it.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RunningRedis;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The faults that are done to a server of Redis or Valkey, and to the way there. */
abstract class RedisServerFaults extends ServerFaults<RunningRedis> {
  RedisServerFaults(RedisBackend backend) {
    super(backend);
  }

  @Override
  final SessionStore open(Configuration configuration) {
    return RedissonSessionStore.open(configuration);
  }

  @Override
  final String url() {
    return server().url();
  }

  @Override
  final Map<String, String> access() {
    return server().password().isEmpty()
        ? Map.of()
        : Map.of(Configuration.USER, server().user(), Configuration.PASSWORD, server().password());
  }

  /** A call is made three times. */
  @Override
  final String[] waiting(Duration patience, int connections) {
    return new String[] {
      RedissonSessionStore.POOL_SIZE,
      Integer.toString(connections),
      RedissonSessionStore.TIMEOUT,
      patience.dividedBy(3).toString()
    };
  }

  /** By SIGSTOP: connections stay, and nothing is answered. */
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aServerThatIsStoppedIsUnavailableInTimeAndAllIsWellWhenItGoesOn() throws Exception {
    assumeTrue(server().mayBeKilled(), "somebody else's server is not stopped");
    new AwayAndBack(this).check(url(), server()::stop, server()::goOn);
  }

  /** The client pauses between two attempts. */
  @Override
  final Duration grace() {
    return Duration.ofSeconds(3);
  }
}
