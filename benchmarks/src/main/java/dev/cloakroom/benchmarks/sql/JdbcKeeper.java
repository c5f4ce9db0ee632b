package dev.cloakroom.benchmarks.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.SessionToken;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.jpa.SameAsStore;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bare prepared statement in autocommit for each verb, on a copy of Cloakroom's table: the rows
 * are as large, the pool and the driver's settings are the same, but nothing is encrypted or
 * decoded, no expiry is looked at, and no namespace.
 */
final class JdbcKeeper implements Keeper {
  private static final String TABLE = "jdbc_session";
  private static final String LOAD =
      "SELECT " + JdbcRow.COLUMNS + " FROM jdbc_session WHERE id = ?";
  private static final String OF_SUBJECT =
      "SELECT " + JdbcRow.COLUMNS + " FROM jdbc_session WHERE subject_key = ?";
  private static final String INSERT =
      "INSERT INTO jdbc_session ("
          + JdbcRow.COLUMNS
          + ", id, row_id, namespace) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'default')";
  private static final String SAVE =
      "UPDATE jdbc_session SET version = ?, data = ?, last_accessed_at = ?, expires_at = ?"
          + " WHERE id = ? AND version = ?";
  private static final String TOUCH =
      "UPDATE jdbc_session SET last_accessed_at = ?, expires_at = ? WHERE id = ?";
  private static final String CYCLE =
      "UPDATE jdbc_session SET id = ?, version = ?, data = ?, last_accessed_at = ?, expires_at = ?"
          + " WHERE id = ? AND version = ?";
  private static final String DELETE = "DELETE FROM jdbc_session WHERE id = ?";

  private final HikariDataSource connections;
  private final List<byte[]> ids;
  private final List<byte[]> subjectKeys;
  private final JdbcRow sample;
  private final AtomicLong rowIds = new AtomicLong(System.currentTimeMillis() << 21);

  /**
   * Opens it.
   *
   * @param tokens of the sessions that were copied, by number
   */
  JdbcKeeper(Target target, List<String> tokens) throws SQLException {
    this.connections = SameAsStore.pool(target.configuration());
    this.ids = tokens.stream().map(token -> SessionToken.of(token).id().bytes()).toList();
    this.subjectKeys = subjectKeys();
    this.sample = find(0);
  }

  /** Makes the table and copies Cloakroom's rows into it. */
  static void copyTable(Connection connection) throws SQLException {
    SameAsStore.createTable(connection, TABLE);
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO " + TABLE + " SELECT * FROM " + SameAsStore.TABLE);
    }
  }

  private List<byte[]> subjectKeys() throws SQLException {
    Map<ByteBuffer, byte[]> keys = new HashMap<>();
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id, subject_key FROM " + TABLE)) {
      while (rows.next()) {
        keys.put(ByteBuffer.wrap(rows.getBytes(1)), rows.getBytes(2));
      }
    }
    List<byte[]> byNumber = new ArrayList<>();
    for (byte[] id : ids) {
      byNumber.add(keys.get(ByteBuffer.wrap(id)));
    }
    return byNumber;
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("failed: " + sql, e);
    }
  }

  private void write(String sql, Work<Integer> work) {
    if (run(sql, work) != 1) {
      throw new IllegalStateException("no row was written by: " + sql);
    }
  }

  @Override
  public JdbcRow find(int number) {
    return run(
        LOAD,
        statement -> {
          statement.setBytes(1, ids.get(number));
          try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return JdbcRow.of(rows);
          }
        });
  }

  @Override
  public Held hold(int number) {
    return new HeldRow(ids.get(number), find(number));
  }

  /** Adds a row as large as those that are there. */
  @Override
  public Held create(ShopSession payload) {
    byte[] id = freshId();
    write(
        INSERT,
        statement -> {
          statement.setString(1, sample.payloadType());
          statement.setBytes(2, sample.subjectKey());
          statement.setLong(3, sample.version());
          statement.setLong(4, sample.createdAt());
          statement.setLong(5, sample.lastAccessedAt());
          statement.setLong(6, sample.expiresAt());
          statement.setLong(7, sample.absoluteExpiresAt());
          statement.setLong(8, sample.idleMillis());
          statement.setBytes(9, sample.data());
          statement.setBytes(10, id);
          statement.setLong(11, rowIds.incrementAndGet());
          return statement.executeUpdate();
        });
    return new HeldRow(id, sample);
  }

  private static byte[] freshId() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    return ByteBuffer.allocate(32)
        .putLong(one.getMostSignificantBits())
        .putLong(one.getLeastSignificantBits())
        .putLong(other.getMostSignificantBits())
        .putLong(other.getLeastSignificantBits())
        .array();
  }

  @Override
  public boolean findsBySubject() {
    return true;
  }

  @Override
  public int findBySubject(int number) {
    return run(
        OF_SUBJECT,
        statement -> {
          statement.setBytes(1, subjectKeys.get(number));
          List<JdbcRow> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(JdbcRow.of(rows));
            }
          }
          return found.size();
        });
  }

  @Override
  public void close() {
    connections.close();
  }

  private final class HeldRow implements Held {
    private byte[] id;
    private long version;
    private final byte[] data;

    HeldRow(byte[] id, JdbcRow row) {
      this.id = id;
      this.version = row.version();
      this.data = row.data().clone();
    }

    @Override
    public String name() {
      return Base64.getUrlEncoder().encodeToString(id);
    }

    @Override
    public void save() {
      data[data.length - 1]++;
      write(
          SAVE,
          statement -> {
            statement.setLong(1, version + 1);
            statement.setBytes(2, data);
            setUsedNow(statement, 3);
            statement.setBytes(5, id);
            statement.setLong(6, version);
            return statement.executeUpdate();
          });
      version++;
    }

    @Override
    public void touch() {
      write(
          TOUCH,
          statement -> {
            setUsedNow(statement, 1);
            statement.setBytes(3, id);
            return statement.executeUpdate();
          });
    }

    @Override
    public void cycle() {
      byte[] fresh = freshId();
      write(
          CYCLE,
          statement -> {
            statement.setBytes(1, fresh);
            statement.setLong(2, version + 1);
            statement.setBytes(3, data);
            setUsedNow(statement, 4);
            statement.setBytes(6, id);
            statement.setLong(7, version);
            return statement.executeUpdate();
          });
      version++;
      id = fresh;
    }

    @Override
    public void delete() {
      write(
          DELETE,
          statement -> {
            statement.setBytes(1, id);
            return statement.executeUpdate();
          });
    }

    private static void setUsedNow(PreparedStatement statement, int first) throws SQLException {
      long now = System.currentTimeMillis();
      statement.setLong(first, now);
      statement.setLong(first + 1, now + Workload.IDLE_TIMEOUT.toMillis());
    }
  }
}
