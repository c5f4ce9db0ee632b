package dev.cloakroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Function;

/** One field in hexadecimal digits. */
final class Encoded {
  static final Field ONE = new Field("one", 1);

  private Encoded() {}

  static String written(Consumer<WireWriter> write) {
    try (WireWriter out = WireWriter.tracing(1 << 20)) {
      write.accept(out);
      return HexFormat.of().formatHex(out.toByteArray());
    }
  }

  static Object read(String bytes, Function<WireReader, ?> read) {
    WireReader in = WireReader.tracing(HexFormat.of().parseHex(bytes));
    assertThat(in.next()).isTrue();
    Object value = read.apply(in);
    assertThat(in.next()).isFalse();
    return value;
  }

  static void assertRefused(String bytes, Function<WireReader, ?> read, String part) {
    assertThatThrownBy(() -> read(bytes, read))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'one")
        .hasMessageContaining(part);
  }

  static void assertUnwritable(Consumer<WireWriter> write, String part) {
    assertThatThrownBy(() -> written(write))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'one'")
        .hasMessageContaining(part);
  }
}
