/**
 * The SQL store beside a bare statement and Spring Session JDBC. A {@link
 * dev.cloakroom.benchmarks.sessions.Keeper} is one of them; a {@code Target} is where they all keep
 * the sessions of the {@code Workload}; {@code Filling} puts these there before anything is
 * measured.
 */
@NullMarked
package dev.cloakroom.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
