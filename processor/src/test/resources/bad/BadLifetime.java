package bad;

import dev.cloakroom.SessionPayload;

class BadLifetime {
  @SessionPayload(
      value = "a",
      idleTimeout = "20 minutes", // CR042: the idleTimeout "20 minutes" of A is no ISO-8601 duration. Write idleTimeout = "PT30M", for example
      absoluteLifetime = "P1Y") // CR042: the absoluteLifetime "P1Y" of A is no ISO-8601 duration. Write absoluteLifetime = "PT12H", for example
  record A(int x) {}

  @SessionPayload(
      idleTimeout = "PT0.999S", // CR042: the idleTimeout "PT0.999S" of B is not from 1 second to 3650 days. Write idleTimeout = "PT1S"
      absoluteLifetime = "P3650DT0.001S") // CR042: the absoluteLifetime "P3650DT0.001S" of B is not from 1 second to 3650 days. Write absoluteLifetime = "PT87600H"
  record B(int x) {}

  @SessionPayload(
      absoluteLifetime = "PT1H",
      idleTimeout = "PT1H0.001S") // CR042: the idleTimeout "PT1H0.001S" of C is longer than the absoluteLifetime, PT1H. Write PT1H at the most, or a longer absoluteLifetime
  record C(int x) {}
}
