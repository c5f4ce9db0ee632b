package bad;

import dev.cloakroom.SessionPayload;

@SessionPayload
record ReservedName(
    int empty,
    int TYPE) {} // CR017: property 'TYPE' of ReservedName has the name of a constant in the generated class ReservedName_. Rename it
