package bad;

import dev.cloakroom.SessionPayload;

@SessionPayload
record UnsupportedValueClass(
    Abstract first, // CR001: property 'first'
    Inherited second,
    NoConstructor third, // CR001: property 'third'
    Nothing fourth, // CR001: property 'fourth'
    Marker fifth) { // CR001: property 'fifth'
  abstract static class Abstract {
    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }

  static class Base {
    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }

  static class Inherited extends Base {
    public int getY() {
      return 0;
    }

    public void setY(int y) {}
  }

  static class NoConstructor {
    NoConstructor(int x) {}

    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }

  static class Nothing {}

  interface Marker {}
}
