/** Encryption of sessions with Google Tink. */
module dev.cloakroom.tink {
  requires static org.jspecify;
  requires transitive dev.cloakroom.api;
  requires transitive com.google.crypto.tink;
  requires com.google.gson;

  exports dev.cloakroom.tink;

  uses com.google.crypto.tink.KmsClient;

  provides dev.cloakroom.spi.SessionCipherProvider with
      dev.cloakroom.tink.TinkSessionCipherProvider;
}
