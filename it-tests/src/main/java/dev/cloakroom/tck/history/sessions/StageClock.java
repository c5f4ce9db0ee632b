package dev.cloakroom.tck.history.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of both nodes, which stands still until it is moved. Thread-safe. */
final class StageClock extends Clock {
  private volatile long millis = Minutes.BEGINNING;

  void set(long newMillis) {
    millis = newMillis;
  }

  @Override
  public long millis() {
    return millis;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Cloakroom has no use for zones");
  }
}
