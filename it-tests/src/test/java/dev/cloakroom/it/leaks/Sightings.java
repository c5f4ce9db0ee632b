package dev.cloakroom.it.leaks;

import java.util.Set;

/**
 * What was seen.
 *
 * @param secrets their names
 * @param descriptions the same with the forms in which they were seen
 */
record Sightings(Set<String> secrets, Set<String> descriptions) {}
