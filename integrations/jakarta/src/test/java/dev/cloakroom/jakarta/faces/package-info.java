/** An application with pages of Jakarta Faces. */
@NullMarked
package dev.cloakroom.jakarta.faces;

import org.jspecify.annotations.NullMarked;
