package dev.cloakroom.benchmarks.payload;

import dev.cloakroom.Tag;
import java.io.Serializable;
import java.util.List;

/** What a visitor is about to buy. */
public record Cart(@Tag(1) List<CartLine> lines) implements Serializable {}
