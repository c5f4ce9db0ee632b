package dev.cloakroom.it.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.it.servers.WireProxy;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server is dead, or does not answer; and comes back. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class ServerAway {
  private final ServerFaults<?> faults;

  ServerAway(ServerFaults<?> faults) {
    this.faults = faults;
  }

  @Test
  void aDeadServerIsUnavailableInTimeAndAllIsWellWhenItIsBack() throws Exception {
    assumeTrue(faults.server().mayBeKilled(), "somebody else's server is not killed");
    new AwayAndBack(faults).check(faults.url(), faults.server()::kill, faults.server()::startAgain);
  }

  /** Whether the pool looks at each connection before it hands it out, or at none. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "600000"})
  void aFrozenServerIsUnavailableInTimeAndAllIsWellWhenItIsBack(String trustedForMillis)
      throws Exception {
    try (WireProxy proxy = WireProxy.to(faults.url())) {
      faults.whilePoolsTrust(
          trustedForMillis,
          () -> {
            new AwayAndBack(faults).check(proxy.url(), proxy::freeze, proxy::thaw);
            return null;
          });
    }
  }
}
