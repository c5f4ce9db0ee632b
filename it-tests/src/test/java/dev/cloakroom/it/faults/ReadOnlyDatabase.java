package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.SessionStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database takes no writes for a while, as one does that has been failed over. */
abstract class ReadOnlyDatabase {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final SqlServerFaults faults;

  ReadOnlyDatabase(SqlServerFaults faults) {
    this.faults = faults;
  }

  @Test
  void writesAreUnavailableAndReadsGoOnAndAllIsWellWhenItMayBeWrittenAgain() throws Exception {
    assumeTrue(faults.server().mayBeKilled(), "somebody else's server is not made read-only");
    String namespace = SqlServerFaults.freshNamespace();
    try (SessionStore direct = open(namespace)) {
      Map<Verb, Verb.Call> calls = new EnumMap<>(Verb.class);
      for (Verb verb : Verb.values()) {
        calls.put(verb, verb.prepare(direct));
      }
      execute(readOnly());
      try (SessionStore store = open(namespace)) {
        try {
          calls.forEach((verb, call) -> assertReadOnly(verb, call, store));
        } finally {
          execute(writable());
        }
        calls.forEach(
            (verb, call) -> {
              faults.attempts(PATIENCE).untilAvailable(() -> call.made().accept(store));
              assertThat(call.done().test(store)).as("%s had its effect", verb).isTrue();
            });
      }
    }
  }

  private static void assertReadOnly(Verb verb, Verb.Call call, SessionStore store) {
    if (verb.onlyReads()) {
      call.made().accept(store);
    } else {
      assertThatThrownBy(() -> call.made().accept(store))
          .as("%s", verb)
          .isInstanceOf(StoreUnavailableException.class);
      assertThat(call.done().test(store)).as("%s had its effect", verb).isFalse();
    }
  }

  private SessionStore open(String namespace) {
    return faults.store(
        faults.server().url(),
        namespace,
        JpaSessionStore.CONNECTION_TIMEOUT,
        PATIENCE.toString(),
        "cloakroom.schema",
        "none");
  }

  private List<String> readOnly() {
    return switch (faults.database()) {
      case POSTGRESQL -> List.of("ALTER ROLE CURRENT_USER SET default_transaction_read_only = on");
      default -> List.of("SET GLOBAL read_only = ON");
    };
  }

  private List<String> writable() {
    return switch (faults.database()) {
      case POSTGRESQL ->
          List.of(
              "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
              "ALTER ROLE CURRENT_USER RESET default_transaction_read_only");
      default -> List.of("SET GLOBAL read_only = OFF");
    };
  }

  private void execute(List<String> statements) throws SQLException {
    try (Connection connection = faults.server().connectAsAdministrator();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
