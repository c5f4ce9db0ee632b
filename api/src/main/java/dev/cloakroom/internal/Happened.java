package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionId;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.WriteResult;

/** Tells those who listen what the writes of one payload type did. Thread-safe. */
record Happened(Core core, PayloadType<?> type) {
  void created(SessionId id, Owner owner, WriteResult result) {
    core.happened(at -> new SessionEvent.Created(id, at, type.name()));
    SubjectRef subject = owner.subject();
    if (subject != null) {
      core.happened(at -> new SessionEvent.SignedIn(id, at, null, type.name(), subject));
    }
    evicted(result, id);
  }

  void cycled(SessionId old, SessionId id, boolean signsIn, Owner owner, WriteResult result) {
    SubjectRef subject = owner.subject();
    if (signsIn && subject != null) {
      core.happened(at -> new SessionEvent.SignedIn(id, at, old, type.name(), subject));
    } else {
      core.happened(at -> new SessionEvent.Cycled(id, at, old, type.name()));
    }
    evicted(result, id);
  }

  void changed(SessionId id, byte[] before, byte[] after) {
    core.happened(
        at ->
            new SessionEvent.Changed(
                id, at, type.name(), ThreeWayMerge.changed(type, before, after)));
  }

  private void evicted(WriteResult result, SessionId by) {
    if (result instanceof WriteResult.Written written) {
      written.evicted().forEach(id -> core.happened(at -> new SessionEvent.Evicted(id, at, by)));
    }
  }
}
