package dev.cloakroom.archunit.application.entity;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.archunit.application.Customer;
import java.util.List;
import java.util.Map;

/** Holds an entity, three levels deep. */
@SessionPayload
public record EntitySession(Map<String, List<Line>> lines) {
  /** A value that holds it. */
  public static class Line {
    Customer[] buyers = {};
  }
}
