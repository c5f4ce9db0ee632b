package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;

/** Stands where the generated class of {@link Misnamed} would, and is for another one. */
final class Misnamed_ {
  static final PayloadType<Visitor> TYPE = Visitor_.NEW;

  private Misnamed_() {}
}
