-- Cloakroom's tables on PostgreSQL 13 or newer. May be run again; each statement ends at the end of a line.
-- Times are epoch milliseconds in UTC.

CREATE TABLE IF NOT EXISTS cloakroom_session (
  row_id BIGINT NOT NULL PRIMARY KEY,
  id BYTEA NOT NULL UNIQUE CHECK (octet_length(id) = 32),
  namespace TEXT NOT NULL,
  payload_type TEXT NOT NULL,
  subject_key BYTEA CHECK (octet_length(subject_key) = 32),
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  last_accessed_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  absolute_expires_at BIGINT NOT NULL,
  idle_ms BIGINT NOT NULL,
  data BYTEA NOT NULL
);

CREATE INDEX IF NOT EXISTS cloakroom_session_subject_key ON cloakroom_session (subject_key);

CREATE INDEX IF NOT EXISTS cloakroom_session_expires_at ON cloakroom_session (expires_at);

CREATE TABLE IF NOT EXISTS cloakroom_value (
  namespace TEXT NOT NULL,
  key_digest BYTEA NOT NULL CHECK (octet_length(key_digest) = 32),
  expires_at BIGINT NOT NULL,
  data BYTEA NOT NULL,
  PRIMARY KEY (namespace, key_digest)
);

CREATE INDEX IF NOT EXISTS cloakroom_value_expires_at ON cloakroom_value (expires_at);
