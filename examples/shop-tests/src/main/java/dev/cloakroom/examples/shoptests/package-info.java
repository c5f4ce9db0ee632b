/**
 * Tests of the example shops, which all serve the same pages. An example says how it is started
 * ({@link dev.cloakroom.examples.shoptests.Shop}), and extends {@link
 * dev.cloakroom.examples.shoptests.ShopBrowserTest} and {@link
 * dev.cloakroom.examples.shoptests.ShopOnServersTest}.
 */
@NullMarked
package dev.cloakroom.examples.shoptests;

import org.jspecify.annotations.NullMarked;
