package dev.cloakroom.examples.quickstart;

import java.util.List;

/** What a visitor is about to buy. */
public record Cart(List<CartLine> lines) {}
