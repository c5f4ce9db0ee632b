package dev.cloakroom.micronaut.app;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds requests up, each before a gate of its own, until another one opens that. */
@Singleton
public class Gate {
  private final Map<String, CountDownLatch> latches = new ConcurrentHashMap<>();

  void pass(String gate) {
    latch("before " + gate).countDown();
    await(latch(gate));
  }

  void open(String gate) {
    latch(gate).countDown();
  }

  void awaitReached(String gate) {
    await(latch("before " + gate));
  }

  private CountDownLatch latch(String name) {
    return latches.computeIfAbsent(name, key -> new CountDownLatch(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
