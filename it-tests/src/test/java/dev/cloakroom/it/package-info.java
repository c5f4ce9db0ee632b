/** The compatibility kit's runs on our own stores, and the tests of all modules together. */
@NullMarked
package dev.cloakroom.it;

import org.jspecify.annotations.NullMarked;
