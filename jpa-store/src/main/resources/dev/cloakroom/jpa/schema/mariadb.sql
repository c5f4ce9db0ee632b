-- Cloakroom's tables on MariaDB 10.6 or newer. May be run again; each statement ends at the end of a line.
-- Times are epoch milliseconds in UTC. The collation tells apart all that differs, trailing blanks too.

CREATE TABLE IF NOT EXISTS cloakroom_session (
  row_id BIGINT NOT NULL PRIMARY KEY,
  id BINARY(32) NOT NULL,
  namespace VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  payload_type VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  subject_key BINARY(32),
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  last_accessed_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  absolute_expires_at BIGINT NOT NULL,
  idle_ms BIGINT NOT NULL,
  data LONGBLOB NOT NULL,
  UNIQUE KEY cloakroom_session_id (id),
  INDEX cloakroom_session_subject_key (subject_key),
  INDEX cloakroom_session_expires_at (expires_at)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS cloakroom_value (
  namespace VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  key_digest BINARY(32) NOT NULL,
  expires_at BIGINT NOT NULL,
  data LONGBLOB NOT NULL,
  PRIMARY KEY (namespace, key_digest),
  INDEX cloakroom_value_expires_at (expires_at)
) ENGINE = InnoDB;
