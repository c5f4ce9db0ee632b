/** Sessions in Redis or Valkey: one script per verb, expired by the server. */
module dev.cloakroom.redisson {
  requires transitive dev.cloakroom.api;
  requires static transitive org.jspecify;
  requires transitive redisson;

  exports dev.cloakroom.redisson;

  provides dev.cloakroom.spi.SessionStoreProvider with
      dev.cloakroom.redisson.RedissonSessionStoreProvider;
}
