package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tenant;

@SessionPayload
record TenantWithoutSubject(
    @Tenant // CR005: property 'tenantId' of TenantWithoutSubject is a @Tenant, and there is no @Subject
    String tenantId) {}
