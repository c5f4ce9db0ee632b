/**
 * A small shop in servlets: sessions, sign-in, devices, preferences.
 *
 * <p>{@link dev.cloakroom.examples.jakartashop.ShopSession} is what a session holds. Each servlet
 * is one page with its forms, and gets the session of whoever asks injected. Nothing here saves a
 * session, sets a cookie or checks where a form comes from: Cloakroom's filter does.
 */
@NullMarked
package dev.cloakroom.examples.jakartashop;

import org.jspecify.annotations.NullMarked;
