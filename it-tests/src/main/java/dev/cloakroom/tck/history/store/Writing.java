package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import dev.cloakroom.tck.history.Exact;

/** The verbs that write one session. */
final class Writing {
  private Writing() {}

  /** Returns whether it was inserted, or sent before; false if the id is in use. */
  record Insert(StoredSession row) implements Exact<SessionStore, Boolean, StoreState> {
    @Override
    public Boolean call(SessionStore node) {
      try {
        node.insert(row);
        return true;
      } catch (SessionException e) {
        if (e.getClass().equals(SessionException.class)) {
          return false;
        }
        throw e;
      }
    }

    @Override
    public Answer<Boolean, StoreState> answer(StoreState state) {
      StoredSession present = state.present(row.id());
      return present == null
          ? new Answer<>(true, state.with(row))
          : new Answer<>(present.isSameWriteAs(row), state);
    }

    @Override
    public boolean changes(Boolean inserted) {
      return inserted;
    }

    @Override
    public String text(Boolean inserted) {
      return inserted ? "inserted" : "in use";
    }

    @Override
    public String toString() {
      return "insert " + Legible.row(row);
    }
  }

  record Update(StoredSession row, long now)
      implements Exact<SessionStore, WriteResult, StoreState> {
    @Override
    public WriteResult call(SessionStore node) {
      return node.update(row, now);
    }

    @Override
    public Answer<WriteResult, StoreState> answer(StoreState state) {
      StoredSession present = state.live(row.id(), now);
      if (present == null) {
        return new Answer<>(WriteResult.GONE, state);
      }
      if (present.isSameWriteAs(row)) {
        return new Answer<>(WriteResult.WRITTEN, state);
      }
      if (present.version() != row.version() - 1) {
        return new Answer<>(new WriteResult.Conflict(present), state);
      }
      StoredSession written =
          later(present, row.lastAccessedAt(), row.expiresAt())
              .withVersion(row.version())
              .withData(row.data());
      return new Answer<>(WriteResult.WRITTEN, state.with(written));
    }

    @Override
    public boolean changes(WriteResult result) {
      return result instanceof WriteResult.Written;
    }

    @Override
    public String text(WriteResult result) {
      return Legible.result(result);
    }

    @Override
    public String toString() {
      return "update at " + Times.legible(now) + " to " + Legible.row(row);
    }
  }

  record Touch(SessionId id, long lastAccessedAt, long expiresAt, long now)
      implements Exact<SessionStore, Boolean, StoreState> {
    @Override
    public Boolean call(SessionStore node) {
      return node.touch(id, lastAccessedAt, expiresAt, now);
    }

    @Override
    public Answer<Boolean, StoreState> answer(StoreState state) {
      StoredSession present = state.live(id, now);
      return present == null
          ? new Answer<>(false, state)
          : new Answer<>(true, state.with(later(present, lastAccessedAt, expiresAt)));
    }

    @Override
    public boolean changes(Boolean touched) {
      return touched;
    }

    @Override
    public String toString() {
      return String.format(
          "touch %s at %s: used %s, dies %s",
          id, Times.legible(now), Times.legible(lastAccessedAt), Times.legible(expiresAt));
    }
  }

  private static StoredSession later(StoredSession row, long lastAccessedAt, long expiresAt) {
    return row.touched(
        Math.max(row.lastAccessedAt(), lastAccessedAt), Math.max(row.expiresAt(), expiresAt));
  }
}
