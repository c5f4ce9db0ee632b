/**
 * The compatibility kit for stores: extend {@link dev.cloakroom.tck.SessionStoreTck}, say how your
 * store is opened, and run the class with JUnit 5. A test's name begins with the number of the rule
 * of {@link dev.cloakroom.spi.SessionStore} (and so of the promise of {@link
 * dev.cloakroom.Sessions}) that it tests.
 *
 * <p>The tests of a rule are one abstract class; the kit's entry point makes each a nested class.
 * Those of {@link dev.cloakroom.tck.history random histories} count as rule 2, whatever they find.
 */
@NullMarked
package dev.cloakroom.tck;

import org.jspecify.annotations.NullMarked;
