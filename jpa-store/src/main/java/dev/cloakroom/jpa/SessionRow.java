package dev.cloakroom.jpa;

import dev.cloakroom.SessionId;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code cloakroom_session}, and the statements on it that are said in HQL. They
 * are compiled, and so checked, when a store is opened.
 *
 * <p>{@code version} is a plain column: the compare-and-set is in the statements, for all to see.
 */
@Entity
@Table(name = "cloakroom_session")
@NamedQuery(name = SessionRow.IN_ANY_NAMESPACE, query = "from SessionRow where sessionId = :id")
@NamedQuery(
    name = SessionRow.OLD_AND_NEW,
    query = "from SessionRow where sessionId in (:old, :id) and namespace = :namespace")
@NamedQuery(
    name = SessionRow.DELETE_OWNED,
    query =
        """
        delete from SessionRow
        where sessionId = :id and namespace = :namespace and subjectKey in (:keys)
        """)
@NamedQuery(
    name = SessionRow.FIRST,
    query = "from SessionRow where namespace = :namespace order by sessionId")
@NamedQuery(
    name = SessionRow.AFTER,
    query =
        "from SessionRow where namespace = :namespace and sessionId > :after order by sessionId")
class SessionRow {
  static final String IN_ANY_NAMESPACE = "cloakroom.inAnyNamespace";
  static final String OLD_AND_NEW = "cloakroom.oldAndNew";
  static final String DELETE_OWNED = "cloakroom.deleteOwned";
  static final String FIRST = "cloakroom.first";
  static final String AFTER = "cloakroom.after";

  @Id
  @Column(name = "row_id")
  private long rowId;

  @Column(name = "id")
  private byte[] sessionId = {};

  @Column(name = "namespace")
  private String namespace = "";

  @Column(name = "payload_type")
  private String payloadType = "";

  @Column(name = "subject_key")
  private byte @Nullable [] subjectKey;

  @Column(name = "version")
  private long version;

  @Column(name = "created_at")
  private long createdAt;

  @Column(name = "last_accessed_at")
  private long lastAccessedAt;

  @Column(name = "expires_at")
  private long expiresAt;

  @Column(name = "absolute_expires_at")
  private long absoluteExpiresAt;

  @Column(name = "idle_ms")
  private long idleMillis;

  @Column(name = "data")
  private byte[] data = {};

  /** For Hibernate. */
  protected SessionRow() {}

  String namespace() {
    return namespace;
  }

  /**
   * The row as stores speak of it.
   *
   * @throws UnreadableSessionException if its subject key has another length than it was written
   *     with
   */
  StoredSession toSession() {
    SessionId id = SessionId.of(sessionId);
    return new StoredSession(
        id,
        payloadType,
        subject(id, payloadType, subjectKey),
        version,
        createdAt,
        lastAccessedAt,
        expiresAt,
        absoluteExpiresAt,
        idleMillis,
        data);
  }

  /**
   * The subject of a row.
   *
   * @throws UnreadableSessionException if its key has another length than it was written with
   */
  static @Nullable SubjectKey subject(SessionId id, String payloadType, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    if (bytes.length != SubjectKey.BYTES) {
      throw new UnreadableSessionException(
          id,
          payloadType,
          UnreadableSessionException.Reason.TAMPERED,
          "its column subject_key has %d bytes instead of %d; the row was not written by Cloakroom"
              .formatted(bytes.length, SubjectKey.BYTES),
          null);
    }
    return SubjectKey.of(bytes);
  }
}
