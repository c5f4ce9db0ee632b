/**
 * How Cloakroom and applications that use it are layered, as ArchUnit rules with reasons.
 *
 * <p>{@link dev.cloakroom.archunit.CloakroomLayers} is for Cloakroom's own build, and for stores
 * and integrations that are written elsewhere; {@link dev.cloakroom.archunit.ApplicationRules} is
 * for applications. Each has its rules as constants, and a method that checks them all.
 */
@NullMarked
package dev.cloakroom.archunit;

import org.jspecify.annotations.NullMarked;
