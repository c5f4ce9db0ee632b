package dev.cloakroom.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.it.tampering.Bits;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who can write to the database changes rows behind Cloakroom's back. */
class SqliteTamperingTest {
  @TempDir Path directory;

  private Shop shop;
  private Connection backDoor;
  private Session<ShopSession> adas;
  private Session<ShopSession> graces;

  @BeforeEach
  void twoSessions() throws SQLException {
    shop = Shop.in(directory);
    adas = shop.sessions.create(ShopSession.of("north", "ada"));
    graces = shop.sessions.create(ShopSession.of("north", "grace"));
    backDoor = shop.backDoor();
    try (Statement statement = backDoor.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF"); // thousands of commits, and nothing to lose
    }
  }

  @AfterEach
  void close() throws SQLException {
    backDoor.close();
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"version", "created_at", "absolute_expires_at", "idle_ms"})
  void aNumberWithABitFlippedIsUnreadable(String column) throws SQLException {
    long stored = number(column);
    for (int bit = 0; bit < Long.SIZE; bit++) {
      write(adas.id(), column, stored ^ (1L << bit));

      assertUnreadable(adas, column + " with bit " + bit + " flipped");
    }
    write(adas.id(), column, stored);
    assertFound(adas, "when the column is as it was");
  }

  @Test
  void aLastAccessWithABitFlippedIsFound() throws SQLException {
    long stored = number("last_accessed_at");
    for (int bit = 0; bit < Long.SIZE; bit++) {
      write(adas.id(), "last_accessed_at", stored ^ (1L << bit));

      assertFound(adas, "last accessed with bit " + bit + " flipped");
    }
  }

  @Test
  void anIdleExpiryWithABitFlippedIsFoundOrDead() throws SQLException {
    long stored = number("expires_at");
    for (int bit = 0; bit < Long.SIZE; bit++) {
      long flipped = stored ^ (1L << bit);
      long now = System.currentTimeMillis();
      if (Math.abs(flipped - now) > 60_000) { // else it may die while it is asked for
        write(adas.id(), "expires_at", flipped);

        if (flipped > now) {
          assertFound(adas, "expiring with bit " + bit + " flipped");
        } else {
          assertNotFound(adas, "expired with bit " + bit + " flipped");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject_key", "data"})
  void bytesWithABitFlippedAreUnreadable(String column) throws SQLException {
    byte[] stored = (byte[]) read(adas.id(), column);
    for (int bit = 0; bit < Bits.count(stored); bit++) {
      write(adas.id(), column, Bits.flipped(stored, bit));

      assertUnreadable(adas, column + " with bit " + bit + " flipped");
    }
    write(adas.id(), column, stored);
    assertFound(adas, "when the column is as it was");
  }

  @Test
  void dataOfAnyOtherLengthIsUnreadable() throws SQLException {
    byte[] stored = (byte[]) read(adas.id(), "data");
    for (int length = 0; length <= stored.length + 1; length++) {
      if (length != stored.length) {
        write(adas.id(), "data", Arrays.copyOf(stored, length));

        assertUnreadable(adas, "with " + length + " bytes");
      }
    }
  }

  /** Many of them are no UTF-8 any more. */
  @Test
  void aPayloadTypeWithABitFlippedIsUnreadable() throws SQLException {
    byte[] stored = "shop".getBytes(UTF_8);
    for (int bit = 0; bit < Bits.count(stored); bit++) {
      writeText("payload_type", Bits.flipped(stored, bit));

      assertUnreadable(adas, "payload_type with bit " + bit + " flipped");
    }
  }

  @Test
  void aPayloadTypeThatMerelyLooksAlikeIsUnreadable() throws SQLException {
    for (String changed : new String[] {"Shop", "shop ", "sho", "shop\0", ""}) {
      write(adas.id(), "payload_type", changed);

      assertUnreadable(adas, "payload_type '" + changed + "'");
    }
  }

  @Test
  void aSubjectKeyThatIsTakenAwayIsUnreadable() throws SQLException {
    write(adas.id(), "subject_key", null);

    assertUnreadable(adas, "without a subject key");
  }

  @Test
  void anotherSubjectsKeyIsUnreadable() throws SQLException {
    write(adas.id(), "subject_key", read(graces.id(), "subject_key"));

    assertUnreadable(adas, "with the subject key of another");
  }

  @Test
  void aRowWhoseIdHasABitFlippedIsNotFound() throws SQLException {
    byte[] stored = adas.id().bytes();
    for (int bit = 0; bit < Bits.count(stored); bit++) {
      byte[] flipped = Bits.flipped(stored, bit);
      write(adas.id(), "id", flipped);

      assertNotFound(adas, "whose id has bit " + bit + " flipped");
      write(SessionId.of(flipped), "id", stored);
    }
    assertFound(adas, "when the id is as it was");
  }

  @Test
  void aRowWhoseNamespaceHasABitFlippedIsNotFound() throws SQLException {
    byte[] stored = "default".getBytes(UTF_8);
    for (int bit = 0; bit < Bits.count(stored); bit++) {
      writeText("namespace", Bits.flipped(stored, bit));

      assertNotFound(adas, "whose namespace has bit " + bit + " flipped");
    }
  }

  @Test
  void swappedDataIsUnreadableOnBothSides() throws SQLException {
    Object adasData = read(adas.id(), "data");
    write(adas.id(), "data", read(graces.id(), "data"));
    write(graces.id(), "data", adasData);

    assertUnreadable(adas, "with the data of another");
    assertUnreadable(graces, "with the data of another");
  }

  @Test
  void anIdMovedOntoAnotherRowIsUnreadable() throws SQLException {
    byte[] parked = new byte[SessionId.BYTES];
    write(adas.id(), "id", parked);
    write(graces.id(), "id", adas.id().bytes());

    assertUnreadable(adas, "whose token leads to the row of another");
    assertNotFound(graces, "the row that lost its id");
  }

  @Test
  void anOlderRowUnderTheNextVersionIsUnreadable() throws SQLException {
    Object older = read(adas.id(), "data");
    adas.set(ShopSession_.visits, 1);
    shop.sessions.save(adas);
    write(adas.id(), "data", older);

    assertUnreadable(adas, "with its own older data");
  }

  @Test
  void theRowIsLeftAsItIs() throws SQLException {
    write(adas.id(), "data", new byte[] {1, 2, 3});

    assertUnreadable(adas, "with garbage");
    assertUnreadable(adas, "with garbage, asked again");

    assertThat((byte[]) read(adas.id(), "data")).containsExactly(1, 2, 3);
  }

  private void assertUnreadable(Session<ShopSession> session, String how) {
    assertThatExceptionOfType(UnreadableSessionException.class)
        .as("find of a row %s", how)
        .isThrownBy(() -> shop.sessions.find(session.token()))
        .satisfies(e -> assertThat(e.id()).isEqualTo(session.id()));
  }

  private void assertFound(Session<ShopSession> session, String when) {
    Optional<Session<ShopSession>> found = shop.sessions.find(session.token());
    assertThat(found).as("find %s", when).isPresent();
    assertThat(found.orElseThrow().payload()).as("payload %s", when).isEqualTo(session.payload());
  }

  private void assertNotFound(Session<ShopSession> session, String when) {
    assertThat(shop.sessions.find(session.token())).as("find of a row %s", when).isEmpty();
  }

  private long number(String column) throws SQLException {
    return (Long) read(adas.id(), column);
  }

  private Object read(SessionId id, String column) throws SQLException {
    try (PreparedStatement select =
        backDoor.prepareStatement("SELECT " + column + " FROM cloakroom_session WHERE id = ?")) {
      select.setBytes(1, id.bytes());
      try (ResultSet rows = select.executeQuery()) {
        assertThat(rows.next()).as("the row is there").isTrue();
        Object value = rows.getObject(1);
        return value instanceof Integer number ? Long.valueOf(number) : value;
      }
    }
  }

  private void write(SessionId id, String column, Object value) throws SQLException {
    write(id, column, "?", value);
  }

  /** Text out of bytes, whether they are UTF-8 or not. */
  private void writeText(String column, byte[] bytes) throws SQLException {
    write(adas.id(), column, "CAST(? AS TEXT)", bytes);
  }

  private void write(SessionId id, String column, String expression, Object value)
      throws SQLException {
    try (PreparedStatement update =
        backDoor.prepareStatement(
            "UPDATE cloakroom_session SET " + column + " = " + expression + " WHERE id = ?")) {
      if (value instanceof byte[] bytes) {
        update.setBytes(1, bytes);
      } else {
        update.setObject(1, value);
      }
      update.setBytes(2, id.bytes());
      assertThat(update.executeUpdate()).as("rows changed").isEqualTo(1);
    }
  }
}
