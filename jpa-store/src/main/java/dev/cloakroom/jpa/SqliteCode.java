package dev.cloakroom.jpa;

/** SQLite's primary result codes that mean something here; see sqlite.org/rescode.html. */
final class SqliteCode {
  static final int ERROR = 1;
  static final int BUSY = 5;
  static final int LOCKED = 6;
  static final int READONLY = 8;
  static final int CANTOPEN = 14;
  static final int PROTOCOL = 15;
  static final int CONSTRAINT = 19;
  static final int MISMATCH = 20;
  static final int MISUSE = 21;
  static final int RANGE = 25;
  static final int NOTADB = 26;

  private SqliteCode() {}
}
