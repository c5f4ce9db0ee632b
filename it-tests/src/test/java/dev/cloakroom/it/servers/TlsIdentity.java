package dev.cloakroom.it.servers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;

/** A key with a certificate that nobody but itself has signed, in the files of one directory. */
public final class TlsIdentity {
  /** Of the files that have one. */
  public static final String PASSWORD = "changeit";

  private static final String ALIAS = "it";
  private static final String TYPE = "PKCS12";

  private final Path directory;

  private TlsIdentity(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes one.
   *
   * @param directory that is not there yet
   * @param names what it is for, as {@code dns:localhost,ip:127.0.0.1}
   */
  public static TlsIdentity make(Path directory, String names) throws Exception {
    TlsIdentity identity = new TlsIdentity(Files.createDirectory(directory));
    identity.generate(names);
    KeyStore keys = KeyStore.getInstance(identity.keyStore().toFile(), PASSWORD.toCharArray());
    Certificate certificate = keys.getCertificate(ALIAS);
    Key key = keys.getKey(ALIAS, PASSWORD.toCharArray());
    writePem(identity.certificate(), "CERTIFICATE", certificate.getEncoded());
    writePem(identity.key(), "PRIVATE KEY", key.getEncoded());
    KeyStore trusted = KeyStore.getInstance(TYPE);
    trusted.load(null, null);
    trusted.setCertificateEntry(ALIAS, certificate);
    try (var out = Files.newOutputStream(identity.trustStore())) {
      trusted.store(out, PASSWORD.toCharArray());
    }
    return identity;
  }

  private void generate(String names) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + directory.getFileName(),
                "-ext",
                "san=" + names,
                "-storetype",
                TYPE,
                "-keystore",
                keyStore().toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("keytool.log").toFile())
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException(Files.readString(directory.resolve("keytool.log")));
    }
  }

  private static void writePem(Path file, String what, byte[] bytes) throws IOException {
    String lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(bytes);
    Files.writeString(
        file, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(what, lines, what));
  }

  /** The key with its certificate, as the JVM takes them. */
  public Path keyStore() {
    return directory.resolve("key.p12");
  }

  /** The certificate alone, as the JVM takes what it should trust. */
  public Path trustStore() {
    return directory.resolve("trusted.p12");
  }

  /** The certificate, in PEM. */
  Path certificate() {
    return directory.resolve("certificate.pem");
  }

  /** The key, in PEM. */
  Path key() {
    return directory.resolve("key.pem");
  }
}
