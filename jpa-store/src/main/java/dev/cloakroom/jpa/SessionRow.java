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
 * A row of the table {@code cloakroom_session}, and every statement on it that HQL can say. They
 * are compiled, and so checked, when a store is opened.
 *
 * <p>{@code version} is a plain column: the compare-and-set is in the statements, for all to see.
 */
@Entity
@Table(name = "cloakroom_session")
@NamedQuery(
    name = SessionRow.LOAD,
    query =
        """
        from SessionRow where sessionId = :id and namespace = :namespace and expiresAt > :now
        """)
@NamedQuery(name = SessionRow.IN_ANY_NAMESPACE, query = "from SessionRow where sessionId = :id")
@NamedQuery(
    name = SessionRow.OLD_AND_NEW,
    query = "from SessionRow where sessionId in (:old, :id) and namespace = :namespace")
@NamedQuery(
    name = SessionRow.UPDATE,
    query =
        """
        update SessionRow set version = :version, data = :data,
          lastAccessedAt = greatest(lastAccessedAt, :lastAccessedAt),
          expiresAt = greatest(expiresAt, :expiresAt)
        where sessionId = :id and namespace = :namespace and version = :expected
          and expiresAt > :now
        """)
@NamedQuery(
    name = SessionRow.TOUCH,
    query =
        """
        update SessionRow set lastAccessedAt = greatest(lastAccessedAt, :lastAccessedAt),
          expiresAt = greatest(expiresAt, :expiresAt)
        where sessionId = :id and namespace = :namespace and expiresAt > :now
        """)
@NamedQuery(
    name = SessionRow.CYCLE,
    query =
        """
        update SessionRow set sessionId = :id, payloadType = :payloadType,
          subjectKey = :subjectKey, version = :version, createdAt = :createdAt,
          lastAccessedAt = :lastAccessedAt, expiresAt = :expiresAt,
          absoluteExpiresAt = :absoluteExpiresAt, idleMillis = :idleMillis, data = :data
        where sessionId = :old and namespace = :namespace and version = :expected
          and expiresAt > :now
        """)
@NamedQuery(
    name = SessionRow.DELETE,
    query = "delete from SessionRow where sessionId = :id and namespace = :namespace")
@NamedQuery(
    name = SessionRow.DELETE_OWNED,
    query =
        """
        delete from SessionRow
        where sessionId = :id and namespace = :namespace and subjectKey in (:keys)
        """)
@NamedQuery(
    name = SessionRow.FIND_BY_SUBJECT,
    query =
        """
        from SessionRow where subjectKey in (:keys) and namespace = :namespace and expiresAt > :now
        """)
@NamedQuery(
    name = SessionRow.DELETE_BY_SUBJECT,
    query = "delete from SessionRow where subjectKey in (:keys) and namespace = :namespace")
@NamedQuery(
    name = SessionRow.FIRST,
    query = "from SessionRow where namespace = :namespace order by sessionId")
@NamedQuery(
    name = SessionRow.AFTER,
    query =
        "from SessionRow where namespace = :namespace and sessionId > :after order by sessionId")
class SessionRow {
  static final String LOAD = "cloakroom.load";
  static final String IN_ANY_NAMESPACE = "cloakroom.inAnyNamespace";
  static final String OLD_AND_NEW = "cloakroom.oldAndNew";
  static final String UPDATE = "cloakroom.update";
  static final String TOUCH = "cloakroom.touch";
  static final String CYCLE = "cloakroom.cycle";
  static final String DELETE = "cloakroom.delete";
  static final String DELETE_OWNED = "cloakroom.deleteOwned";
  static final String FIND_BY_SUBJECT = "cloakroom.findBySubject";
  static final String DELETE_BY_SUBJECT = "cloakroom.deleteBySubject";
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

  SessionRow(long rowId, String namespace, StoredSession session) {
    SubjectKey subject = session.subjectKey();
    this.rowId = rowId;
    this.sessionId = session.id().bytes();
    this.namespace = namespace;
    this.payloadType = session.payloadType();
    this.subjectKey = subject == null ? null : subject.bytes();
    this.version = session.version();
    this.createdAt = session.createdAt();
    this.lastAccessedAt = session.lastAccessedAt();
    this.expiresAt = session.expiresAt();
    this.absoluteExpiresAt = session.absoluteExpiresAt();
    this.idleMillis = session.idleMillis();
    this.data = session.data();
  }

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
        subjectKey == null ? null : subject(id, subjectKey),
        version,
        createdAt,
        lastAccessedAt,
        expiresAt,
        absoluteExpiresAt,
        idleMillis,
        data);
  }

  private SubjectKey subject(SessionId id, byte[] bytes) {
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
