package bad;

import dev.cloakroom.SessionPayload;

class PrivateClass {
  @SessionPayload
  private record Secret(int x) {} // CR010: Secret is private or inside a private class, so that generated code cannot use it. Remove 'private' from Secret

  private static class Hidden {
    @SessionPayload
    record Inside(int x) {} // CR010: Remove 'private' from Hidden
  }
}
