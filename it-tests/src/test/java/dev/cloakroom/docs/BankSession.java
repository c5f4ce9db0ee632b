package dev.cloakroom.docs;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.OnConflict;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.Map;

// begin
@SessionPayload(value = "bank", idleTimeout = "PT5M", absoluteLifetime = "PT1H")
public record BankSession(
    @Subject String userId,
    @OnConflict(ConflictPolicy.LAST_WRITER_WINS) String lastPage,
    @OnConflict(ConflictPolicy.LAST_WRITER_WINS) Map<String, Integer> scrolledTo,
    int failedTransfers) {} // two that count at once: a SessionConflictException
// end
