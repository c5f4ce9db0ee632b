-- Cloakroom's tables on SQLite 3.37 or newer. May be run again; each statement ends at the end of a line.
-- Times are epoch milliseconds in UTC.

CREATE TABLE IF NOT EXISTS cloakroom_session (
  row_id INTEGER NOT NULL PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
  namespace TEXT NOT NULL,
  payload_type TEXT NOT NULL,
  subject_key BLOB CHECK (length(subject_key) = 32),
  version INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  last_accessed_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  absolute_expires_at INTEGER NOT NULL,
  idle_ms INTEGER NOT NULL,
  data BLOB NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS cloakroom_session_subject_key ON cloakroom_session (subject_key);

CREATE INDEX IF NOT EXISTS cloakroom_session_expires_at ON cloakroom_session (expires_at);

CREATE TABLE IF NOT EXISTS cloakroom_value (
  namespace TEXT NOT NULL,
  key_digest BLOB NOT NULL CHECK (length(key_digest) = 32),
  expires_at INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (namespace, key_digest)
) STRICT;

CREATE INDEX IF NOT EXISTS cloakroom_value_expires_at ON cloakroom_value (expires_at);
