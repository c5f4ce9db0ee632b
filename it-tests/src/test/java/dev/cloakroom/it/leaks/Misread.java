package dev.cloakroom.it.leaks;

import dev.cloakroom.SessionPayload;

/** A {@link Visit} as a class takes it that has a number where there is a text. */
@SessionPayload("visit")
record Misread(int note) {}
