package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.UnreadableSessionException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
  private Session<ShopSession> adas;
  private Session<ShopSession> graces;

  @BeforeEach
  void twoSessions() {
    shop = Shop.in(directory);
    adas = shop.sessions.create(ShopSession.of("north", "ada"));
    graces = shop.sessions.create(ShopSession.of("north", "grace"));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"version", "created_at", "absolute_expires_at", "idle_ms"})
  void aNumberWithOneByteChangedIsUnreadable(String column) throws SQLException {
    long stored = (Long) read(adas.id(), column);
    for (int bit = 0; bit < Long.SIZE; bit += Byte.SIZE) {
      long changed = stored ^ (1L << bit);
      write(adas.id(), column, changed);

      assertUnreadable(adas, column + " with bit " + bit + " flipped");
    }
    write(adas.id(), column, stored);
    assertFound(adas, "when the column is as it was");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject_key", "data"})
  void bytesWithOneByteChangedAreUnreadable(String column) throws SQLException {
    byte[] stored = (byte[]) read(adas.id(), column);
    for (int at = 0; at < stored.length; at++) {
      byte[] changed = stored.clone();
      changed[at] ^= (byte) (1 << (at % Byte.SIZE));
      write(adas.id(), column, changed);

      assertUnreadable(adas, column + " with byte " + at + " changed");
    }
    write(adas.id(), column, stored);
    assertFound(adas, "when the column is as it was");
  }

  @Test
  void aPayloadTypeWithOneByteChangedIsUnreadable() throws SQLException {
    for (String changed : new String[] {"Shop", "shoq", "shop ", "sho"}) {
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
  void aRowWithAChangedIdIsNotFound() throws SQLException {
    byte[] id = adas.id().bytes();
    id[31] ^= 1;
    write(adas.id(), "id", id);

    assertThat(shop.sessions.find(adas.token())).isEmpty();
  }

  @Test
  void aRowInAChangedNamespaceIsNotFound() throws SQLException {
    write(adas.id(), "namespace", "defaulu");

    assertThat(shop.sessions.find(adas.token())).isEmpty();
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
    assertThat(shop.sessions.find(graces.token())).as("the row that lost its id").isEmpty();
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
  }

  private Object read(SessionId id, String column) throws SQLException {
    try (Connection connection = shop.backDoor();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT " + column + " FROM cloakroom_session WHERE id = ?")) {
      select.setBytes(1, id.bytes());
      try (ResultSet rows = select.executeQuery()) {
        assertThat(rows.next()).as("the row is there").isTrue();
        Object value = rows.getObject(1);
        return value instanceof Integer number ? Long.valueOf(number) : value;
      }
    }
  }

  private void write(SessionId id, String column, Object value) throws SQLException {
    try (Connection connection = shop.backDoor();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE cloakroom_session SET " + column + " = ? WHERE id = ?")) {
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
