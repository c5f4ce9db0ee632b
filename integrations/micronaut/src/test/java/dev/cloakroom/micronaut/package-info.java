/** Tests of the integration on servlet containers that run in this process. */
@NullMarked
package dev.cloakroom.micronaut;

import org.jspecify.annotations.NullMarked;
