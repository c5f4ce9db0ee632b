package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionId;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayloadEncodingTest {
  private static final Field THEME = new Field("theme", 1);
  private static final Field EMAIL = new Field("email", 2);
  private static final String SECRET = "SECRET_VALUE";

  @Test
  void aConstantThatTheEnumDoesNotHaveIsNotQuotedAnywhereInTheException() {
    WireWriter stored = WireWriter.tracing(100);
    stored.string(THEME, SECRET);

    UnreadableSessionException e = unreadable(stored);

    assertThat(e)
        .hasMessageContaining(
            "property 'theme', at byte 14 of 14: this is a constant that Theme does not have");
    assertThat(printed(e)).doesNotContain(SECRET);
  }

  @Test
  void whatTheConstructorSaysAboutAValueIsNotQuotedAndWhereItSaidSoIs() {
    WireWriter stored = WireWriter.tracing(100);
    stored.string(EMAIL, SECRET);

    UnreadableSessionException e = unreadable(stored);

    assertThat(e).hasMessageContaining("threw java.lang.IllegalArgumentException");
    assertThat(printed(e)).doesNotContain(SECRET).contains("PayloadEncodingTest$Customer.<init>");
  }

  private static UnreadableSessionException unreadable(WireWriter stored) {
    byte[] bytes = stored.toByteArray();
    SessionId id = SessionId.of(new byte[SessionId.BYTES]);
    StoredSession row = new StoredSession(id, "customer", null, 1, 0, 0, 1, 1, 1, bytes);
    PayloadType<Customer> type =
        PayloadType.of("customer", Customer.class, new CustomerCodec(), List.of(), null, null);
    UnreadableSessionException e =
        catchThrowableOfType(
            UnreadableSessionException.class,
            () -> new PayloadEncoding<>(type, 100).decode(row, bytes));
    assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
    return e;
  }

  private static String printed(Exception e) {
    StringWriter out = new StringWriter();
    e.printStackTrace(new PrintWriter(out));
    return out.toString();
  }

  private enum Theme {
    LIGHT
  }

  private record Customer(Theme theme, String email) {
    Customer {
      if (!email.contains("@")) {
        throw new IllegalArgumentException("not an address: " + email);
      }
    }
  }

  private static final class CustomerCodec implements Codec<Customer> {
    @Override
    public void write(WireWriter out, Customer customer) {
      out.constant(THEME, customer.theme());
      out.string(EMAIL, customer.email());
    }

    @Override
    public Customer read(WireReader in) {
      Theme theme = Theme.LIGHT;
      String email = "";
      while (in.next()) {
        switch (in.tag()) {
          case 1 -> theme = in.constant(THEME, Theme.class);
          case 2 -> email = in.string(EMAIL);
          default -> in.unknown();
        }
      }
      return new Customer(theme, email);
    }
  }
}
