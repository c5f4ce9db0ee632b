package dev.cloakroom.examples.quickstart;

/** So many of one article. */
public record CartLine(String sku, String title, int quantity) {}
