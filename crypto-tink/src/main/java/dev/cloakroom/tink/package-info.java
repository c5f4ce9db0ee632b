/**
 * Encryption of sessions with Google Tink.
 *
 * <p>A keyset file ({@code KeysetFile}, which guards its rights) holds a container ({@code
 * KeysetContainer}, its JSON form) of one Tink keyset for each purpose ({@code KeyPurpose}). {@link
 * dev.cloakroom.tink.TinkSessionCipher} is made of two parts of it: {@code Envelope} seals and
 * opens with the payload keys, {@code HiddenNames} turns subjects and keys of values into bytes
 * that name nobody.
 */
@NullMarked
package dev.cloakroom.tink;

import org.jspecify.annotations.NullMarked;
