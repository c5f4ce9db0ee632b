/**
 * Encryption of sessions with Google Tink.
 *
 * <p>A keyset file ({@code KeysetFile}, which guards its rights) holds a container ({@code
 * KeysetContainer}, a JSON form) of one Tink keyset for each purpose ({@code Keysets}, {@code
 * KeyPurpose}). {@link dev.cloakroom.tink.TinkSessionCipher} is made of two parts: {@code Envelope}
 * seals and opens with the payload keys, {@code HiddenNames} turns subjects and keys of values into
 * bytes that name nobody.
 */
@NullMarked
package dev.cloakroom.tink;

import org.jspecify.annotations.NullMarked;
