package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where the user is signed in, and how that is ended. */
@WebServlet({"/devices", "/devices/sign-out", "/devices/sign-out-others"})
@SuppressWarnings("serial") // nobody writes a servlet
public class DevicesServlet extends HttpServlet {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Inject Session<ShopSession> session;
  @Inject Sessions<ShopSession> sessions;
  @Inject Page page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = session.get(ShopSession_.userName);
    if (user == null) {
      page.redirect(response, "/sign-in");
      return;
    }
    List<SessionView<ShopSession>> devices = sessions.findBySubject(SubjectRef.of(user));
    page.write(
        response,
        "Your devices",
        """
        <ul class="devices">%s</ul>
        %s
        """
            .formatted(
                devices.stream().map(this::device).collect(Collectors.joining()),
                devices.size() == 1
                    ? "<p class=\"hint\">You are signed in nowhere else.</p>"
                    : page.form(
                        "/devices/sign-out-others", "<button>Sign out everywhere else</button>")));
  }

  private String device(SessionView<ShopSession> device) {
    boolean present = device.id().equals(session.id());
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

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String user = session.get(ShopSession_.userName);
    if (user == null) {
      page.redirect(response, "/sign-in");
      return;
    }
    SubjectRef subject = SubjectRef.of(user);
    if (request.getServletPath().equals("/devices/sign-out-others")) {
      sessions.deleteBySubject(subject, session.id());
    } else {
      signOut(subject, Objects.requireNonNullElse(request.getParameter("id"), ""));
    }
    page.redirect(response, "/devices");
  }

  /** Ends a session if it is one of the user's own; one of another user's, as one that is gone. */
  private void signOut(SubjectRef subject, String id) {
    try {
      sessions.delete(subject, SessionId.parse(id));
    } catch (IllegalArgumentException e) {
      log("not the id of a session was sent");
    }
  }
}
