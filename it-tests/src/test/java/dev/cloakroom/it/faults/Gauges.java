package dev.cloakroom.it.faults;

import dev.cloakroom.Property;
import dev.cloakroom.SessionPayload;
import java.util.List;

/** A payload with a property for each of sixteen writers. */
@SessionPayload("gauges")
record Gauges(
    int a,
    int b,
    int c,
    int d,
    int e,
    int f,
    int g,
    int h,
    int i,
    int j,
    int k,
    int l,
    int m,
    int n,
    int o,
    int p) {
  static final List<Property<Gauges, Integer>> ALL =
      List.of(
          Gauges_.a, Gauges_.b, Gauges_.c, Gauges_.d, Gauges_.e, Gauges_.f, Gauges_.g, Gauges_.h,
          Gauges_.i, Gauges_.j, Gauges_.k, Gauges_.l, Gauges_.m, Gauges_.n, Gauges_.o, Gauges_.p);
}
