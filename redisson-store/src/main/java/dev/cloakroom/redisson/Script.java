package dev.cloakroom.redisson;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The scripts, each of which is one atomic step in the server; {@code lua/} has their texts. */
enum Script {
  LOAD(false),
  INSERT,
  UPDATE,
  TOUCH,
  DELETE,
  CYCLE,
  DELETE_LISTED,
  PREPARE,
  COMMIT,
  FINISH,
  WITHDRAW,
  REVOKE,
  PUT_VALUE,
  TAKE_VALUE,
  REPLACE_VALUE,
  RECORD,
  LIST(false),
  FETCH(false),
  MOVED_TO(false),
  EXPIRES_FIELDS(false),
  SWEEP(false),
  SWEEP_NATIVE(false),
  COMBINED;

  /** Those of which several may be sent as one. */
  static final Set<Script> COMBINABLE =
      Collections.unmodifiableSet(EnumSet.of(LOAD, INSERT, UPDATE, TOUCH, DELETE, CYCLE));

  private final boolean acknowledged;

  Script() {
    this(true);
  }

  Script(boolean acknowledged) {
    this.acknowledged = acknowledged;
  }

  /** Whether somebody relies on what it has written; nobody does on what was cleared away. */
  boolean isAcknowledged() {
    return acknowledged;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String file() {
    return word() + ".lua";
  }
}
