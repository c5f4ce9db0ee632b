/**
 * The database servers that tests run against: {@link dev.cloakroom.it.servers.Backend} names them,
 * and brings each once for a whole run, from an address that the user gives, out of a Docker image
 * or out of binaries from Maven Central, in this order.
 */
package dev.cloakroom.it.servers;
