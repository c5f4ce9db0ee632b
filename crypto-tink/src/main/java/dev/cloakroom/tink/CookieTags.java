package dev.cloakroom.tink;

import com.google.crypto.tink.Mac;
import dev.cloakroom.spi.MessageAuthenticator;
import java.security.GeneralSecurityException;

/**
 * Tags made with the keys for cookies. A tag that the present keys do not know is looked at again
 * with those that are in the file by now, which is not read more often than once a second.
 * Thread-safe.
 */
record CookieTags(KeySource keys) implements MessageAuthenticator {
  @Override
  public byte[] tag(byte[] message) {
    try {
      return keys.current().cookieMac().computeMac(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that could authenticate before cannot now", e);
    }
  }

  @Override
  public boolean isTagOf(byte[] tag, byte[] message) {
    Mac present = keys.current().cookieMac();
    if (isTagOf(tag, message, present)) {
      return true;
    }
    Mac latest = keys.latest().cookieMac();
    return latest != present && isTagOf(tag, message, latest);
  }

  private static boolean isTagOf(byte[] tag, byte[] message, Mac mac) {
    try {
      mac.verifyMac(tag, message);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
