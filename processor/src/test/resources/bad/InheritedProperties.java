package bad;

import dev.cloakroom.SessionPayload;

class InheritedProperties {
  static class Base {
    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }

  static class Middle extends Base {}

  @SessionPayload
  static class Payload extends Middle { // CR019: Payload inherits the property 'x' from Base, and inherited properties are not supported
    public int getY() {
      return 0;
    }

    public void setY(int y) {}
  }
}
