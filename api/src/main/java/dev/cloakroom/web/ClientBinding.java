package dev.cloakroom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.spi.CanonicalBytes;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a client is known by, beside what it shows: its credential works for no other. Immutable.
 *
 * @param onMismatch what happens to one that comes from another
 * @param userAgent whether the header {@code User-Agent} counts
 * @param ipv4Prefix how many bits of an IPv4 address count; 0 for none
 * @param ipv6Prefix how many bits of an IPv6 address count; 0 for none
 * @param trustedProxies whose word on where a request came from is taken
 */
record ClientBinding(
    OnMismatch onMismatch,
    boolean userAgent,
    int ipv4Prefix,
    int ipv6Prefix,
    List<AddressRange> trustedProxies) {
  /** What happens to a credential that comes from another client than it was given to. */
  enum OnMismatch {
    /** Clients are not told apart. */
    OFF,
    /** It is as if it had not been sent. */
    REJECT,
    /** Its session ends, so that whoever it is has to sign in. */
    REAUTHENTICATE,
    /** It is logged, and works. */
    REPORT
  }

  boolean isOn() {
    return onMismatch != OnMismatch.OFF;
  }

  /** What counts of a client, as bytes; the same for whoever may show its credential. */
  byte[] of(WebRequest request) {
    CanonicalBytes client = new CanonicalBytes();
    if (!isOn()) {
      return client.toByteArray();
    }
    List<String> agents = userAgent ? request.headers("User-Agent") : List.of();
    client.number(agents.size());
    agents.forEach(agent -> client.bytes(agent.getBytes(UTF_8)));
    Optional<InetAddress> address = addressOf(request);
    client.bytes(address.map(this::network).orElse(null));
    return client.toByteArray();
  }

  private byte[] network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return AddressRange.first(bytes.length == 4 ? ipv4Prefix : ipv6Prefix, bytes);
  }

  /** The last address on the way here that is no proxy that is trusted. */
  private Optional<InetAddress> addressOf(WebRequest request) {
    String remote = request.remoteAddress();
    if (remote == null || (ipv4Prefix == 0 && ipv6Prefix == 0)) {
      return Optional.empty();
    }
    List<String> way = new ArrayList<>();
    for (String header : request.headers("X-Forwarded-For")) {
      Collections.addAll(way, header.split(","));
    }
    way.add(remote);
    Optional<InetAddress> address = Optional.empty();
    for (int i = way.size() - 1; i >= 0; i--) {
      Optional<InetAddress> before = AddressRange.address(way.get(i).strip());
      if (before.isEmpty()) {
        return address;
      }
      address = before;
      if (!isTrusted(before.get())) {
        return address;
      }
    }
    return address;
  }

  private boolean isTrusted(InetAddress address) {
    return trustedProxies.stream().anyMatch(range -> range.contains(address));
  }
}
