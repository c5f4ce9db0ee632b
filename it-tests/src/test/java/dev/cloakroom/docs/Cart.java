package dev.cloakroom.docs;

import java.util.List;

/** A value inside the payload: not annotated. */
public record Cart(List<String> skus) {}
