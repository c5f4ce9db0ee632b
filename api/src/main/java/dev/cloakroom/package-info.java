/**
 * What an application uses: the annotations for its payload class, {@link dev.cloakroom.Cloakroom}
 * to open a store, {@link dev.cloakroom.Sessions} for the sessions of one payload type and {@link
 * dev.cloakroom.Session} for one of them.
 *
 * <p>An annotated class {@code ShopSession} gets a generated {@code ShopSession_} with its {@link
 * dev.cloakroom.PayloadType} and its {@linkplain dev.cloakroom.Property properties}. Sessions
 * encode a payload with the type's codec ({@link dev.cloakroom.wire}), seal it with a {@link
 * dev.cloakroom.spi.SessionCipher} and hand it to a {@link dev.cloakroom.spi.SessionStore}.
 */
@NullMarked
package dev.cloakroom;

import org.jspecify.annotations.NullMarked;
