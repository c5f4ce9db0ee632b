package bad;

import dev.cloakroom.SessionPayload;

@SessionPayload
record GenericClass<T>(T value) {} // CR012: GenericClass has type parameters
