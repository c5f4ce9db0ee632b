package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the user is signed in, and how that is ended. */
@Controller("/devices")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DevicesController {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Page page;

  DevicesController(Page page) {
    this.page = page;
  }

  @Get
  HttpResponse<String> devices(Session<ShopSession> session, Sessions<ShopSession> sessions) {
    String user = session.get(ShopSession_.userName);
    if (user == null) {
      return Page.redirect("/sign-in");
    }
    List<SessionView<ShopSession>> devices = sessions.findBySubject(SubjectRef.of(user));
    return page.of(
        "Your devices",
        """
        <ul class="devices">%s</ul>
        %s
        """
            .formatted(
                devices.stream()
                    .map(device -> device(device, session.id()))
                    .collect(Collectors.joining()),
                devices.size() == 1
                    ? "<p class=\"hint\">You are signed in nowhere else.</p>"
                    : page.form(
                        "/devices/sign-out-others", "<button>Sign out everywhere else</button>")));
  }

  private String device(SessionView<ShopSession> device, SessionId own) {
    boolean present = device.id().equals(own);
    Instant seen = device.lastAccessedAt().truncatedTo(ChronoUnit.SECONDS);
    return """
        <li class="device%s" data-id="%s">
          <span class="label">%s</span>
          <span class="last-seen">last seen <time datetime="%s">%s</time></span>
          %s
        </li>
        """
        .formatted(
            present ? " this" : "",
            device.id(),
            Html.text(Objects.requireNonNullElse(device.payload().device(), "")),
            seen,
            TIME.format(seen),
            present ? "<span class=\"badge\">this device</span>" : signOut(device.id()));
  }

  private String signOut(SessionId id) {
    return page.form(
        "/devices/sign-out",
        "<input type=\"hidden\" name=\"id\" value=\"%s\"><button class=\"quiet\">Sign out</button>"
            .formatted(id));
  }

  /** Ends a session if it is one of the user's own; one of another user's, as one that is gone. */
  @Post("/sign-out")
  HttpResponse<String> signOut(
      Session<ShopSession> session, Sessions<ShopSession> sessions, @Nullable String id) {
    String user = session.get(ShopSession_.userName);
    if (user == null) {
      return Page.redirect("/sign-in");
    }
    parsed(id).ifPresent(other -> sessions.delete(SubjectRef.of(user), other));
    return Page.redirect("/devices");
  }

  private static Optional<SessionId> parsed(@Nullable String id) {
    try {
      return Optional.of(SessionId.parse(Objects.requireNonNullElse(id, "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Post("/sign-out-others")
  HttpResponse<String> signOutOthers(Session<ShopSession> session, Sessions<ShopSession> sessions) {
    String user = session.get(ShopSession_.userName);
    if (user == null) {
      return Page.redirect("/sign-in");
    }
    sessions.deleteBySubject(SubjectRef.of(user), session.id());
    return Page.redirect("/devices");
  }
}
