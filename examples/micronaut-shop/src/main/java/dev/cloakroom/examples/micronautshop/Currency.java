package dev.cloakroom.examples.micronautshop;

import java.util.Locale;

/** What prices are shown in. */
public enum Currency implements Choice {
  EUR("Euro", "€", 100),
  USD("US dollar", "$", 110);

  private final String title;
  private final String sign;
  private final int percentOfEuro;

  Currency(String title, String sign, int percentOfEuro) {
    this.title = title;
    this.sign = sign;
    this.percentOfEuro = percentOfEuro;
  }

  @Override
  public String word() {
    return name();
  }

  @Override
  public String title() {
    return title;
  }

  /** A price that is given in euro cents. */
  String show(int cents) {
    return String.format(Locale.ROOT, "%s %.2f", sign, cents * percentOfEuro / 10_000.0);
  }
}
