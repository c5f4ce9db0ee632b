package bad;

import dev.cloakroom.FormerName;
import dev.cloakroom.SessionPayload;

@SessionPayload
record BadFormerName(
    @FormerName("old name") int x, // CR023: @FormerName("old name") of property 'x' of BadFormerName is not a name in Java
    @FormerName("") int y) {} // CR023: @FormerName("") of property 'y'
