package dev.cloakroom.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions in the beans of Jakarta Faces. */
class FacesTest {
  private static final String PAGE = "/basket.xhtml";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]* value=\"([^\"]*)\"");

  private Server server;

  @BeforeEach
  void deploy(@TempDir Path directory) throws Exception {
    server =
        TomcatServer.start(
            War.of(directory.resolve("basket"), List.of("dev.cloakroom.jakarta.faces"))
                .with(
                    "WEB-INF/faces-config.xml",
                    "<faces-config version=\"4.0\" xmlns=\"https://jakarta.ee/xml/ns/jakartaee\"/>")
                .with(
                    "basket.xhtml",
                    """
                    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
                    <h:head><title>Basket</title></h:head>
                    <h:body>
                      <p>#{basket.items} #{basket.puts}</p>
                      <h:form id="form">
                        <input type="hidden" name="#{csrfToken.parameter}" value="#{csrfToken.value}"/>
                        <h:inputText id="item" value="#{basket.item}"/>
                        <h:commandButton id="put" action="#{basket.put}" value="Put"/>
                      </h:form>
                    </h:body>
                    </html>
                    """));
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  /** What a browser would send of the form when its button is pressed. */
  private static Map<String, String> fields(HttpResponse<String> page, String item) {
    Map<String, String> fields = new TreeMap<>();
    Matcher hidden = HIDDEN.matcher(page.body());
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("form:item", item);
    fields.put("form:put", "Put");
    return fields;
  }

  private static HttpResponse<String> press(Client client, Map<String, String> fields) {
    return client.post(
        PAGE,
        fields.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new));
  }

  private static HttpResponse<String> put(Client client, HttpResponse<String> page, String item) {
    return press(client, fields(page, item));
  }

  @Test
  void aBeanOfAViewHasTheSessionOfEachOfItsRequests() {
    Client guest = new Client(server.address());
    HttpResponse<String> first = guest.get(PAGE);
    assertThat(first.body()).contains("<p>[] 0</p>");

    HttpResponse<String> second = put(guest, first, "bread");
    HttpResponse<String> third = put(guest, second, "jam");

    assertThat(second.body()).contains("<p>[bread] 1</p>");
    assertThat(guest.cookies).containsKey("__Host-session");
    assertThat(third.body()).contains("<p>[bread, jam] 2</p>");
    assertThat(guest.get(PAGE).body()).contains("<p>[bread, jam] 0</p>");
  }

  @Test
  void aFormWithoutItsProofIsRefused() {
    Client guest = new Client(server.address());
    HttpResponse<String> page = put(guest, guest.get(PAGE), "bread");
    Map<String, String> fields = fields(page, "jam");
    assertThat(fields.remove("_csrf")).isNotEmpty();

    assertThat(press(guest, fields).statusCode()).isEqualTo(403);
    assertThat(guest.get(PAGE).body()).contains("<p>[bread] 0</p>");
  }
}
