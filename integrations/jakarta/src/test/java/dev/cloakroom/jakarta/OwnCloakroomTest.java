package dev.cloakroom.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that makes its {@code Cloakroom} itself, and whose store can be down. */
class OwnCloakroomTest {
  private static final String DOWN = "cloakroom.it.down";
  private static final String CLOSED = "cloakroom.it.closed";

  private Server server;

  @BeforeEach
  void deploy(@TempDir Path directory) throws Exception {
    System.clearProperty(CLOSED);
    server =
        TomcatServer.start(
            War.of(
                directory.resolve("shop"),
                List.of("dev.cloakroom.jakarta.app", "dev.cloakroom.jakarta.own")));
  }

  @AfterEach
  void stop() throws Exception {
    System.clearProperty(DOWN);
    server.stop();
  }

  @Test
  void itsOwnWinsAndIsClosedWithTheApplication() throws Exception {
    Client guest = new Client(server.address());
    guest.get("/shop/put?value=bread");
    assertThat(guest.cookies).containsOnlyKeys("__Host-own");

    server.stop();

    assertThat(System.getProperty(CLOSED)).isEqualTo("yes");
  }

  @Test
  void aStoreThatIsDownIsAnsweredWith503WhereItIsFoundOut() {
    Client guest = new Client(server.address());
    guest.get("/shop/put?value=bread");
    System.setProperty(DOWN, "true");

    assertThat(guest.get("/shop/read").statusCode()).as("looking up").isEqualTo(503);
    assertThat(guest.post("/shop/put").statusCode()).as("in the filter").isEqualTo(503);
    assertThat(new Client(server.address()).get("/shop/put?value=jam").statusCode())
        .as("at the end")
        .isEqualTo(503);
    assertThat(new Client(server.address()).get("/shop/stream?value=jam").statusCode())
        .as("before the first byte")
        .isEqualTo(503);

    System.setProperty(DOWN, "false");
    assertThat(guest.get("/shop/read").body()).isEqualTo("null [bread] plain");
  }
}
