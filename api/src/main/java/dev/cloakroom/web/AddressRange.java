package dev.cloakroom.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that begin with the same bits. Immutable.
 *
 * @param address one of them
 * @param prefix how many bits
 */
record AddressRange(InetAddress address, int prefix) {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /** An address in digits; no name is ever looked up. */
  static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** A range as {@code 10.0.0.0/8} or {@code ::1}; nothing if it is none. */
  static Optional<AddressRange> parse(String text) {
    int slash = text.indexOf('/');
    Optional<InetAddress> address = address(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = Byte.SIZE * address.get().getAddress().length;
    if (slash < 0) {
      return Optional.of(new AddressRange(address.get(), bits));
    }
    try {
      int prefix = Integer.parseInt(text.substring(slash + 1));
      return prefix < 0 || prefix > bits
          ? Optional.empty()
          : Optional.of(new AddressRange(address.get(), prefix));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress other) {
    byte[] bits = other.getAddress();
    return bits.length == address.getAddress().length
        && Arrays.equals(first(prefix, bits), first(prefix, address.getAddress()));
  }

  /** The first bits of an address; the others are 0. */
  static byte[] first(int prefix, byte[] address) {
    byte[] first = address.clone();
    for (int bit = prefix; bit < Byte.SIZE * first.length; bit++) {
      first[bit / Byte.SIZE] &= (byte) ~(0x80 >>> (bit % Byte.SIZE));
    }
    return first;
  }
}
