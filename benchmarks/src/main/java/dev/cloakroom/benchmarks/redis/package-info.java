/**
 * The Redis store beside bare commands and Spring Session. A {@link
 * dev.cloakroom.benchmarks.sessions.Keeper} is one of them; a {@code RedisTarget} is where they all
 * keep the sessions of the workload, and {@code RedisFilling} puts these there.
 */
@NullMarked
package dev.cloakroom.benchmarks.redis;

import org.jspecify.annotations.NullMarked;
