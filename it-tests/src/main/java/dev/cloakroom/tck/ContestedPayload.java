package dev.cloakroom.tck;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.OnConflict;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is changed by two at once: the last wins, but where visits are counted. */
@SessionPayload("tck.contested")
@OnConflict(ConflictPolicy.LAST_WRITER_WINS)
record ContestedPayload(
    @Subject @Nullable String user,
    @Nullable String page,
    int zoom,
    Map<String, Integer> seen,
    Set<String> marks,
    @OnConflict(ConflictPolicy.FAIL) int visits) {}
