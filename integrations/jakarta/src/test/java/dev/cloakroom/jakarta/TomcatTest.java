package dev.cloakroom.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class TomcatTest extends ContainerRules {
  @Override
  Server start(War war) throws Exception {
    return TomcatServer.start(war);
  }

  @Test
  void aServletGetsTheSessionInjected() {
    HttpResponse<String> response = client().get("/injected");

    assertThat(response.body()).isEqualTo("injected");
    assertThat(Client.setCookies(response)).hasSize(1);
  }
}
