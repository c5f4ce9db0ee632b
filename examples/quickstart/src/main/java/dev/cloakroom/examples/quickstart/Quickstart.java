package dev.cloakroom.examples.quickstart;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A whole session, from a guest to sign-out. Exit status 0 says that everything it claims has held;
 * 1, that something has not.
 */
public final class Quickstart {
  private static final Duration LONG = Duration.ofDays(30);
  private static final String USER = "ada@example.com";
  private static final String TENANT = "analytical-engines";
  private static final SubjectRef ADA = SubjectRef.of(TENANT, USER);
  private static final Cart CART =
      new Cart(
          List.of(
              new CartLine("SKU-BRASS-GEAR-17", "Brass gear, 17 teeth", 12),
              new CartLine("SKU-PUNCH-CARDS", "Punch cards, a box", 3)));

  private final Report report = new Report(System.out);
  private final DatabaseFile database;
  private final CookieJar browser;
  private final SessionCipher cipher;

  private Quickstart(Path directory) throws IOException {
    Files.createDirectories(directory);
    Path keyset = directory.resolve("session.keyset.json");
    this.database = new DatabaseFile(directory.resolve("sessions.db"));
    this.browser = new CookieJar(directory.resolve("cookie.txt"));
    this.cipher =
        Files.exists(keyset)
            ? TinkSessionCipher.fromKeyset(keyset)
            : TinkSessionCipher.generate(keyset);
  }

  /** Takes the directory to work in; {@code data} by default. */
  public static void main(String[] args) throws IOException, SQLException {
    Path directory = Path.of(args.length > 0 ? args[0] : "data").toAbsolutePath().normalize();
    System.exit(new Quickstart(directory).run() ? 0 : 1);
  }

  private boolean run() throws IOException, SQLException {
    report.line("The database file: " + database.path());
    try (Cloakroom cloakroom = open(Clock.systemUTC(), LONG)) {
      Sessions<ShopSession> sessions = cloakroom.sessions(ShopSession_.TYPE);
      comeBack(sessions);
      Session<ShopSession> guest = shopAsGuest(sessions);
      Session<ShopSession> ada = signIn(sessions, guest);
      listDevices(sessions, ada);
      lookIntoTheDatabase(guest.token(), ada);
      signOut(sessions, ada);
    }
    sweep();
    report.chapter(report.allHeld() ? "Everything held." : "Not everything held: see FAIL above.");
    return report.allHeld();
  }

  private Cloakroom open(Clock clock, Duration idleTimeout) {
    return Cloakroom.builder()
        .url(database.url())
        .cipher(cipher)
        .clock(clock)
        .schema("create")
        .idleTimeout(idleTimeout)
        .absoluteLifetime(Duration.ofDays(365))
        .build();
  }

  private void comeBack(Sessions<ShopSession> sessions) throws IOException {
    report.chapter("1. A visitor who was here before");
    Optional<SessionToken> cookie = browser.load();
    if (cookie.isPresent()) {
      Optional<Session<ShopSession>> session = sessions.find(cookie.get());
      report.check("the session of the previous run is found", session.isPresent());
      report.check(
          "with the cart that was in it",
          session.map(it -> CART.equals(it.get(ShopSession_.cart))).orElse(false));
      session.ifPresent(it -> report.line("created " + it.createdAt() + ", before this run began"));
    } else {
      Session<ShopSession> session = sessions.create(ShopSession_.empty());
      session.set(ShopSession_.cart, CART);
      sessions.save(session);
      browser.keep(session.token(), session.expiresAt());
      report.line("Nobody yet: this is the first run. A session is left for the next one to find.");
    }
  }

  private Session<ShopSession> shopAsGuest(Sessions<ShopSession> sessions) {
    report.chapter("2. A guest fills a cart");
    Session<ShopSession> session = sessions.create(ShopSession_.empty());
    session.set(ShopSession_.cart, CART);
    sessions.save(session);
    Session<ShopSession> again = sessions.find(session.token()).orElseThrow();
    report.check("the next request finds the cart", CART.equals(again.get(ShopSession_.cart)));
    sessions.save(again);
    report.check("an unchanged session is not written", again.version() == session.version());
    return again;
  }

  private Session<ShopSession> signIn(Sessions<ShopSession> sessions, Session<ShopSession> guest) {
    report.chapter("3. The guest signs in, and gets a new token");
    guest.set(ShopSession_.userId, USER);
    guest.set(ShopSession_.tenantId, TENANT);
    guest.set(ShopSession_.roles, List.of("customer"));
    guest.set(ShopSession_.signedInAt, Instant.now());
    Session<ShopSession> ada = sessions.cycle(guest);
    report.check("the old token is dead", sessions.find(guest.token()).isEmpty());
    report.check(
        "the new one has the cart",
        sessions.find(ada.token()).map(it -> CART.equals(it.get(ShopSession_.cart))).orElse(false));
    return ada;
  }

  private void listDevices(Sessions<ShopSession> sessions, Session<ShopSession> ada) {
    report.chapter("4. The user's devices");
    Session<ShopSession> phone = sessions.create(ada.payload());
    List<SessionView<ShopSession>> devices = sessions.findBySubject(ADA);
    for (SessionView<ShopSession> device : devices) {
      report.line(device.id() + " since " + device.createdAt());
    }
    report.check(
        "both sessions are listed",
        devices.stream().map(SessionView::id).toList().containsAll(List.of(ada.id(), phone.id())));
    report.check(
        "nobody else can sign one out",
        !sessions.delete(SubjectRef.of(TENANT, "eve@example.com"), phone.id()));
    report.check("she can", sessions.delete(ADA, phone.id()));
  }

  private void lookIntoTheDatabase(SessionToken guestToken, Session<ShopSession> ada)
      throws IOException, SQLException {
    report.chapter("5. What the database really holds");
    database.row(ada.id()).forEach(report::line);
    List<String> secrets =
        List.of(
            USER,
            TENANT,
            CART.lines().get(0).sku(),
            CART.lines().get(0).title(),
            guestToken.value(),
            ada.token().value());
    report.check(
        "no user, tenant, article or token stands in " + database.files().size() + " files",
        database.textsFound(secrets).isEmpty());
    report.check(
        "while the table's name does, so the search works",
        !database.textsFound(List.of("cloakroom_session")).isEmpty());
  }

  private void signOut(Sessions<ShopSession> sessions, Session<ShopSession> ada) {
    report.chapter("6. Sign-out, everywhere");
    sessions.deleteBySubject(ADA);
    report.check("her token is dead", sessions.find(ada.token()).isEmpty());
    report.check("no device is left", sessions.findBySubject(ADA).isEmpty());
  }

  private void sweep() {
    report.chapter("7. Sweeping up, two days later");
    SessionToken abandoned;
    try (Cloakroom today = open(Clock.systemUTC(), Duration.ofHours(1))) {
      abandoned = today.sessions(ShopSession_.TYPE).create(ShopSession_.empty()).token();
    }
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
    try (Cloakroom then = open(later, LONG)) {
      Sessions<ShopSession> sessions = then.sessions(ShopSession_.TYPE);
      report.check("an abandoned session has expired", sessions.find(abandoned).isEmpty());
      int removed = sessions.deleteExpired();
      report.check("and is removed (" + removed + " in all)", removed >= 1);
    }
  }
}
