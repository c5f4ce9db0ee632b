package bad;

import dev.cloakroom.SessionPayload;

class NoProperties {
  @SessionPayload
  record Empty() {} // CR016: Empty has no properties, so that a session could hold nothing. Add a component to the record

  @SessionPayload
  static class Bean { // CR016: Add a pair of getter and setter
    private int x;

    public int getX() {
      return x;
    }

    private void setX(int x) {
      this.x = x;
    }
  }
}
