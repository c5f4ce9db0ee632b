package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;

@SessionPayload
record SubjectNotString(
    @Subject long userId, // CR006: property 'userId' of SubjectNotString is a @Subject of the type long. It must be a String
    @Tenant java.util.List<String> tenants) {} // CR006: a @Tenant of the type
