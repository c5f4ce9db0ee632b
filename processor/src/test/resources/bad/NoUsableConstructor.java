package bad;

import dev.cloakroom.SessionPayload;

class NoUsableConstructor {
  @SessionPayload
  static class WithParameter { // CR009: WithParameter has no constructor without parameters that its package can call, which a JavaBean needs. Add 'WithParameter() {}'
    WithParameter(int x) {}

    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }

  @SessionPayload
  static class PrivateOne { // CR009: PrivateOne has no constructor
    private PrivateOne() {}

    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }
}
