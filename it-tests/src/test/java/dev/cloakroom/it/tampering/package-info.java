/**
 * Somebody who can write to a store changes what is in it. {@link
 * dev.cloakroom.it.tampering.Wardrobe} is the application, with the back door to its rows; {@link
 * dev.cloakroom.it.tampering.Column} is what there is to change.
 */
package dev.cloakroom.it.tampering;
