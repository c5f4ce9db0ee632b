package bad;

import dev.cloakroom.FormerName;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;

@SessionPayload
record TagCollision(
    @Tag(1) int first,
    @Tag(1) int second, // CR013: property 'second' of TagCollision has the field number 1 by @Tag, and so has property 'first' of TagCollision by @Tag. Write @Tag(2) here
    int name,
    @FormerName("name") int renamed, // CR013: by the hash of its former name, and so has property 'name' of TagCollision by the hash of its name. Write @Tag(3) here
    @Tag(150246) int same, // CR013: the field number 150246 by @Tag, and so has property 'name' of TagCollision by the hash of its name. Write @Tag(4) here
    Line line) {
  record Line(
      @Tag(1) int a,
      @Tag(1) int b) {} // CR013: property 'b' of Line has the field number 1
}
