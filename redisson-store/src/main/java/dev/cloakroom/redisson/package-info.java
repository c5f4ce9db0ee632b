/**
 * The store for Redis and Valkey. {@link dev.cloakroom.redisson.RedissonSessionStore} turns each
 * verb into one script ({@code Scripts}, {@code lua/*.lua}) that a {@code Server} runs in the
 * partition of the session; {@code Keys} names what is in a partition, {@code Layout} says how
 * entries are laid out there, and {@code Row} how a session is written into one. Where two
 * partitions of a cluster are involved, a {@code Crossing} takes three steps.
 */
@NullMarked
package dev.cloakroom.redisson;

import org.jspecify.annotations.NullMarked;
