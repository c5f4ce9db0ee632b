package dev.cloakroom.redisson;

import java.util.Locale;

/** The scripts, each of which is one atomic step in the server; {@code lua/} has their texts. */
enum Script {
  INSERT,
  UPDATE,
  TOUCH,
  DELETE,
  CYCLE,
  LIST,
  DELETE_LISTED,
  FETCH,
  SWEEP,
  SWEEP_NATIVE,
  PREPARE,
  COMMIT,
  FINISH,
  WITHDRAW,
  MOVED_TO,
  REVOKE,
  PUT_VALUE,
  TAKE_VALUE,
  RECORD,
  EXPIRES_FIELDS;

  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".lua";
  }
}
