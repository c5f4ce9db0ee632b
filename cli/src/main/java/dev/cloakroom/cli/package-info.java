/** The operators' tool. Each command is one class; {@link dev.cloakroom.cli.Main} has them all. */
@NullMarked
package dev.cloakroom.cli;

import org.jspecify.annotations.NullMarked;
