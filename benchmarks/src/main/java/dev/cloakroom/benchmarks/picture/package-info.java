/** The results as a picture. */
@NullMarked
package dev.cloakroom.benchmarks.picture;

import org.jspecify.annotations.NullMarked;
