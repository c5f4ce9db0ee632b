package dev.cloakroom.wire;

import static dev.cloakroom.wire.Encoded.ONE;
import static dev.cloakroom.wire.Encoded.assertRefused;
import static dev.cloakroom.wire.Encoded.assertUnwritable;
import static dev.cloakroom.wire.Encoded.read;
import static dev.cloakroom.wire.Encoded.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidsTest {
  @Test
  void uuidIsItsSixteenBytes() {
    UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    String bytes = "0a10" + "00112233445566778899aabbccddeeff";

    assertThat(written(out -> Uuids.write(out, ONE, uuid))).isEqualTo(bytes);
    assertThat(read(bytes, in -> Uuids.read(in, ONE))).isEqualTo(uuid);
  }

  @Test
  void otherLengthThanSixteenIsRefused() {
    assertRefused("0a00", in -> Uuids.read(in, ONE), "has not 16 bytes");
    assertRefused("0a0f" + "00".repeat(15), in -> Uuids.read(in, ONE), "has not 16 bytes");
    assertRefused("0a11" + "00".repeat(17), in -> Uuids.read(in, ONE), "has not 16 bytes");
    assertUnwritable(out -> Uuids.write(out, ONE, null), "null");
  }

  @Test
  void bytesAreWrittenAndReadAsTheyAre() {
    assertThat(written(out -> out.bytes(ONE, new byte[] {1, -1}))).isEqualTo("0a0201ff");
    assertThat(read("0a0201ff", in -> in.bytes(ONE))).isEqualTo(new byte[] {1, -1});
    assertThat(read("0a00", in -> in.bytes(ONE))).isEqualTo(new byte[0]);
    assertRefused("0a02ff", in -> in.bytes(ONE), "reaches beyond the end");
    assertRefused("0801", in -> in.bytes(ONE), "wire type 0");
    assertUnwritable(out -> out.bytes(ONE, null), "null");
  }
}
