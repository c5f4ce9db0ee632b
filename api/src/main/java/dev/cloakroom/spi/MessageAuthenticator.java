package dev.cloakroom.spi;

/** Tells messages that this application made from those that anybody else makes up. Thread-safe. */
public interface MessageAuthenticator {
  /** The tag of a message, which nobody makes without the key; 16 to 64 bytes. */
  byte[] tag(byte[] message);

  /**
   * Whether it is the tag of a message, made with the present key or an older one. Takes the same
   * time whichever byte is wrong.
   *
   * @param tag of any length, may be hostile
   */
  boolean isTagOf(byte[] tag, byte[] message);
}
