package dev.cloakroom.examples.micronautshop;

import java.util.Map;

/** Who may sign in. A shop of yours asks its database, for hashes of passwords. */
final class Users {
  private static final Map<String, String> PASSWORDS = Map.of("ada", "ada", "ben", "ben");

  private Users() {}

  static boolean areRight(String name, String password) {
    return password.equals(PASSWORDS.get(name));
  }
}
