package dev.cloakroom.internal;

/** Has a {@code Misnamed_} that was made for another class. */
record Misnamed() {}
