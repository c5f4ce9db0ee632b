package dev.cloakroom.benchmarks.payload;

import dev.cloakroom.Tag;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is to be bought, and how many of it. */
public record CartLine(
    @Tag(1) long sku, @Tag(2) int quantity, @Tag(3) BigDecimal price, @Tag(4) String title)
    implements Serializable {}
