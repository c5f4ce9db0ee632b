/**
 * The whole path of a request: a server, its filter, a session that is found, changed and saved.
 */
@NullMarked
package dev.cloakroom.benchmarks.request;

import org.jspecify.annotations.NullMarked;
