/** Will be the store for Redis and Valkey. There is no store in it yet. */
module dev.cloakroom.redisson {
  requires static org.jspecify;
}
