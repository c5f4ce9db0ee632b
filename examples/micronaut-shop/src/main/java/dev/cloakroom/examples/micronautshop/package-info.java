/**
 * A small shop in Micronaut: sessions, sign-in, devices, preferences.
 *
 * <p>{@link dev.cloakroom.examples.micronautshop.ShopSession} is what a session holds. Each
 * controller is one page with its forms, and its methods take the session of whoever asks. Nothing
 * here saves a session, sets a cookie or checks where a form comes from: Cloakroom's filter does.
 */
@NullMarked
package dev.cloakroom.examples.micronautshop;

import org.jspecify.annotations.NullMarked;
