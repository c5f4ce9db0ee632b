package bad;

import dev.cloakroom.SessionPayload;

class NotConstructible {
  @SessionPayload
  interface AnInterface {} // CR008: AnInterface is an interface, which cannot be constructed

  @SessionPayload
  enum AnEnum {} // CR008: AnEnum is an enum

  @SessionPayload
  @interface AnAnnotation {} // CR008: AnAnnotation is an annotation

  @SessionPayload
  abstract static class AnAbstractClass {} // CR008: AnAbstractClass is an abstract class
}
