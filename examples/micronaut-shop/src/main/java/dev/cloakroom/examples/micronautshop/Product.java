package dev.cloakroom.examples.micronautshop;

import java.util.List;
import java.util.Optional;

/**
 * An article of the catalogue.
 *
 * @param sku its number
 * @param cents its price in euro cents
 */
record Product(String sku, String title, String description, int cents) {
  static final List<Product> ALL =
      List.of(
          new Product("bread", "Rye bread", "Dark, dense, baked this morning", 420),
          new Product("butter", "Salted butter", "From the creamery next door", 350),
          new Product("jam", "Quince jam", "Twelve quinces in each jar", 590),
          new Product("honey", "Heather honey", "Thick, and a little bitter", 840),
          new Product("tea", "Smoked tea", "Dried over pine, for wet days", 760),
          new Product("cheese", "Mountain cheese", "Two summers old", 1280));

  static Optional<Product> of(String sku) {
    return ALL.stream().filter(product -> product.sku.equals(sku)).findFirst();
  }
}
