package dev.cloakroom.benchmarks.request;

/** A server with the shop's pages: {@code /new}, {@code /read} and {@code /change}. */
interface Site extends AutoCloseable {
  /** Where it listens, on loopback. */
  int port();

  @Override
  void close();
}
