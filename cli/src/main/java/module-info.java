/** The operators' tool: keys, re-encryption, statistics. */
module dev.cloakroom.cli {
  requires static org.jspecify;
  requires dev.cloakroom.api;
  requires dev.cloakroom.tink;
  requires info.picocli;
  requires java.logging;
  requires me.tongfei.progressbar;

  opens dev.cloakroom.cli to
      info.picocli;
}
