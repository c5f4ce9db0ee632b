package dev.cloakroom.wire;

import static dev.cloakroom.wire.Encoded.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WriterPoolTest {
  private static final int LIMIT = 1 << 20;

  @Test
  void closedWriterIsUsedAgainAndHoldsNothing() {
    WireWriter first = WireWriter.open(LIMIT);
    first.string(ONE, "secret");
    first.close();

    try (WireWriter second = WireWriter.open(LIMIT)) {
      assertThat(second).isSameAs(first);
      assertThat(second.buffer()).containsOnly(0);
      assertThat(second.toByteArray()).isEmpty();
    }
  }

  @Test
  void writerThatIsClosedTwiceIsGivenOutOnce() {
    WireWriter first = WireWriter.open(LIMIT);
    first.close();
    WireWriter second = WireWriter.open(LIMIT);
    second.string(ONE, "a");
    assertThat(second).isSameAs(first);
    second.close();
    second.close();

    try (WireWriter third = WireWriter.open(LIMIT);
        WireWriter fourth = WireWriter.open(LIMIT)) {
      assertThat(third).isNotSameAs(fourth);
    }
  }

  @Test
  void limitIsThatOfThePresentUse() {
    WireWriter.open(1).close();
    try (WireWriter out = WireWriter.open(LIMIT)) {
      out.string(ONE, "longer than one byte");
      assertThat(out.toByteArray()).hasSize(22);
    }
    try (WireWriter out = WireWriter.open(1)) {
      out.string(ONE, "longer than one byte");
      assertThatThrownBy(out::toByteArray).isInstanceOf(WireException.class);
    }
  }

  @Test
  void writerThatFailedInsideAMessageBeginsAnew() {
    for (int i = 0; i < 200; i++) { // more often than messages can be nested
      try (WireWriter failed = WireWriter.open(LIMIT)) {
        failed.begin(ONE);
      }
    }
    try (WireWriter out = WireWriter.open(LIMIT)) {
      out.begin(ONE);
      assertThat(out.position()).isEqualTo(2);
    }
  }

  @Test
  void bufferThatBecameLargeIsNotKept() {
    try (WireWriter out = WireWriter.open(LIMIT)) {
      out.string(ONE, "x".repeat(LIMIT));
      assertThat(out.buffer().length).isGreaterThan(LIMIT);
    }
    try (WireWriter out = WireWriter.open(LIMIT)) {
      assertThat(out.buffer().length).isLessThan(1 << 17);
    }
  }

  @Test
  void manyThreadsNeverShareAWriter() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        String text = String.valueOf((char) ('a' + i)).repeat(100 + i);
        running.add(threads.submit(() -> writeAgainAndAgain(text)));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void writeAgainAndAgain(String text) {
    for (int i = 0; i < 20_000; i++) {
      try (WireWriter out = WireWriter.open(LIMIT)) {
        out.string(ONE, text);
        WireReader in = new WireReader(out.toByteArray());
        assertThat(in.next()).isTrue();
        assertThat(in.string(ONE)).isEqualTo(text);
        assertThat(in.next()).isFalse();
      }
    }
  }
}
