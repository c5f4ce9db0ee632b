package dev.cloakroom.it.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.KeyValueStore;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two nodes of an application, of which the second has a clock that is ahead. */
final class Application implements AutoCloseable {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  /** So long that finding a session puts off its expiry. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final Canaries canaries;
  private final Cloakroom node;
  private final Cloakroom later;
  private final List<Object> handled = new ArrayList<>();

  Application(Map<String, String> keys, Canaries canaries) {
    this.canaries = canaries;
    this.node = node(keys, Clock.systemUTC());
    this.later = node(keys, Clock.offset(Clock.systemUTC(), AHEAD));
  }

  private static Cloakroom node(Map<String, String> keys, Clock clock) {
    Cloakroom.Builder builder = Cloakroom.builder().clock(clock);
    keys.forEach(builder::property);
    return builder.build();
  }

  /** Does everything that can be done; a session and a value are left. */
  void live() {
    Sessions<Visit> sessions = node.sessions(Visit_.TYPE);
    SubjectRef subject = SubjectRef.of(canaries.tenant(), canaries.user());

    Session<Visit> guest = noted(sessions.create(Visit_.empty()));
    guest.set(Visit_.note, canaries.note());
    sessions.save(guest);
    guest.update(it -> Visit.of(canaries));
    Session<Visit> signedIn = noted(sessions.cycle(guest));

    Session<Visit> touched = later.sessions(Visit_.TYPE).find(signedIn.token()).orElseThrow();
    assertThat(touched.lastAccessedAt()).isAfter(signedIn.lastAccessedAt());
    touched.set(Visit_.pages, 2);
    later.sessions(Visit_.TYPE).save(touched);
    handled.add(sessions.update(touched.token(), it -> Visit_.pages.with(it, 3)));
    handled.addAll(sessions.findBySubject(subject));
    assertThat(sessions.findBySubject(subject).get(0).payload().pages()).isEqualTo(3);

    Session<Visit> other = noted(sessions.create(Visit.of(canaries)));
    assertThat(sessions.delete(subject, other.id())).isTrue();
    Session<Visit> third = noted(sessions.create(Visit.of(canaries)));
    assertThat(sessions.delete(third.token())).isTrue();
    sessions.deleteBySubject(SubjectRef.of(canaries.tenant(), canaries.user() + ".old"));
    handled.addAll(node.revoker().findBySubject(subject));
    sessions.deleteExpired();
    handleValues(node.values());
    handled.addAll(List.of(subject, sessions, node, touched.token(), touched.id()));
  }

  private void handleValues(KeyValueStore values) {
    byte[] value = canaries.value().getBytes(UTF_8);
    values.put(canaries.valueKey() + ".taken", value, AN_HOUR);
    assertThat(values.take(canaries.valueKey() + ".taken")).contains(value);
    values.put(canaries.valueKey() + ".removed", value, AN_HOUR);
    assertThat(values.remove(canaries.valueKey() + ".removed")).isTrue();
    values.put(canaries.valueKey(), value, AN_HOUR);
    assertThat(values.get(canaries.valueKey())).contains(value);
    handled.add(values);
  }

  private Session<Visit> noted(Session<Visit> session) {
    canaries.add(session.token());
    handled.add(session);
    return session;
  }

  /** What it had in its hands, as it describes itself. */
  String descriptions() {
    return handled.toString();
  }

  @Override
  public void close() {
    try (node) {
      later.close();
    }
  }
}
