package dev.cloakroom.examples.shoptests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor without a browser: keeps a cookie, and sends forms as the pages have them. */
public final class ShopClient {
  private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  private static final Pattern COUNT = Pattern.compile("id=\"cart-count\"[^>]*>(\\d+)<");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  /** The text of a page, or of the one that it sends the visitor to. */
  public String page(URI page) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    Optional<String> elsewhere = response.headers().firstValue("Location");
    return elsewhere.isPresent() ? page(page.resolve(elsewhere.get())) : response.body();
  }

  /**
   * Sends a form, as the catalogue there has it.
   *
   * @param fields name and value, by turns
   */
  public void send(URI action, String... fields) throws Exception {
    assertThat(begin(action, proof(action), fields).get().statusCode()).isEqualTo(303);
  }

  /** The proof that the forms of a node have in them for this visitor. */
  public String proof(URI node) throws IOException, InterruptedException {
    Matcher proof = PROOF.matcher(page(node.resolve("/")));
    assertThat(proof.find()).isTrue();
    return proof.group(1);
  }

  /** Sends a form, and does not wait for the answer. */
  public CompletableFuture<HttpResponse<String>> begin(URI action, String proof, String... fields) {
    StringBuilder form = new StringBuilder("_csrf=" + URLEncoder.encode(proof, UTF_8));
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&')
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return client.sendAsync(
        HttpRequest.newBuilder(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** How many pieces are in the cart. */
  public int pieces(ShopNode node) throws IOException, InterruptedException {
    Matcher count = COUNT.matcher(page(node.uri("/cart")));
    assertThat(count.find()).isTrue();
    return Integer.parseInt(count.group(1));
  }

  /** Signs in; both users have their names for passwords. */
  public void signIn(ShopNode node, String user, String device) throws Exception {
    send(node.uri("/sign-in"), "name", user, "password", user, "device", device);
    assertThat(page(node.uri("/devices"))).contains(device);
  }

  /** Signs users out on all devices, this one too. */
  public static void signOutEverywhere(ShopNode node, String... users) throws Exception {
    for (String user : users) {
      ShopClient client = new ShopClient();
      client.signIn(node, user, "the last one");
      client.send(node.uri("/devices/sign-out-others"));
      client.send(node.uri("/sign-out"));
    }
  }
}
