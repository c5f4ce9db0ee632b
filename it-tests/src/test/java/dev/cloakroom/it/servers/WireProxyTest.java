package dev.cloakroom.it.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.it.servers.WireFault.Action;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WireProxyTest {
  private LineServer server;
  private WireProxy proxy;
  private Socket socket;
  private BufferedReader in;

  @BeforeEach
  void connect() throws IOException {
    server = new LineServer();
    proxy = WireProxy.to(server.url());
    socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(proxy.url()).getPort());
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    assertThat(in.readLine()).isEqualTo("hello");
  }

  @AfterEach
  void close() throws IOException {
    socket.close();
    proxy.close();
    server.close();
  }

  private void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
  }

  private String ask(String line) throws IOException {
    send(line + "\n");
    return in.readLine();
  }

  @Test
  void aRoundTripIsAnAnswerThatFollowsUponARequest() throws Exception {
    assertThat(proxy.roundTrips()).as("after the greeting").isZero();
    assertThat(ask("a")).isEqualTo("a");
    assertThat(ask("b")).isEqualTo("b");
    assertThat(proxy.roundTrips()).isEqualTo(2);
  }

  @Test
  void requestsForWhoseAnswersNobodyWaitsAreOneRoundTripWithTheNext() throws Exception {
    send("not a line");
    send(" yet");
    assertThat(ask("")).isEqualTo("not a line yet");
    assertThat(proxy.roundTrips()).isOne();
  }

  @Test
  void aRequestOfManyPacketsIsOneRoundTrip() throws Exception {
    String line = "x".repeat(1 << 20);
    assertThat(ask(line)).isEqualTo(line);
    assertThat(proxy.roundTrips()).isOne();
  }

  @Test
  void aRequestThatIsCutDoesNotReachTheServer() throws Exception {
    proxy.arm(new WireFault(Action.CUT, WireFault.BEFORE_REQUEST), 2);
    assertThat(ask("a")).isEqualTo("a");
    assertThat(ask("b")).isEqualTo("b");
    assertThatThrownBy(() -> ask("c")).isInstanceOf(SocketException.class);
    assertThat(received()).isEqualTo("a");
    assertThat(received()).isEqualTo("b");
    assertThat(received()).isEqualTo(LineServer.RESET);
    assertThat(proxy.disarm()).isFalse();
  }

  @Test
  void anAnswerThatIsCutIsOfARequestThatReachedTheServer() throws Exception {
    proxy.arm(new WireFault(Action.CUT, 0), 0);
    assertThatThrownBy(() -> ask("b")).isInstanceOf(SocketException.class);
    assertThat(received()).isEqualTo("b");
  }

  @Test
  void anAnswerIsCutAfterSoManyBytes() throws Exception {
    proxy.arm(new WireFault(Action.SERVER_ENDS, 3), 0);
    assertThat(ask("abcdef")).isEqualTo("abc");
    assertThat(in.readLine()).isNull();
    assertThat(received()).isEqualTo("abcdef");
  }

  @Test
  void afterTheServersEndItHearsTheClientStill() throws Exception {
    proxy.arm(new WireFault(Action.SERVER_ENDS, WireFault.BEFORE_REQUEST), 0);
    assertThat(ask("a")).isNull();
    assertThat(received()).isEqualTo("a");
  }

  @Test
  void afterTheClientsEndItHearsTheServerStill() throws Exception {
    proxy.arm(new WireFault(Action.CLIENT_ENDS, WireFault.BEFORE_REQUEST), 0);
    assertThat(ask("a")).isEqualTo("bye");
    assertThat(received()).isEqualTo(LineServer.END);
  }

  @Test
  void aFrozenAnswerComesWhenItIsThawed() throws Exception {
    proxy.arm(new WireFault(Action.FREEZE, 1), 0);
    socket.setSoTimeout(50);
    send("ab\n");
    assertThat((char) in.read()).isEqualTo('a');
    assertThatThrownBy(() -> in.read()).isInstanceOf(SocketTimeoutException.class);
    socket.setSoTimeout(0);
    proxy.thaw();
    assertThat(in.readLine()).isEqualTo("b");
  }

  @Test
  void aFrozenProxyForwardsNothingOnAnyConnection() throws Exception {
    proxy.freeze();
    socket.setSoTimeout(50);
    assertThatThrownBy(() -> ask("a")).isInstanceOf(SocketTimeoutException.class);
    assertThat(server.received).isEmpty();
    socket.setSoTimeout(0);
    proxy.thaw();
    assertThat(in.readLine()).isEqualTo("a");
  }

  @Test
  void aConnectionEndsWithItsClient() throws Exception {
    assertThat(proxy.connections()).isOne();
    socket.close();
    assertThat(received()).isEqualTo(LineServer.END);
    while (proxy.connections() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aClosedProxyHasCutItsConnections() throws Exception {
    proxy.close();
    assertThatThrownBy(() -> ask("a")).isInstanceOf(SocketException.class);
    assertThat(received()).isEqualTo(LineServer.RESET);
  }

  private String received() throws InterruptedException {
    return server.received.take();
  }
}
