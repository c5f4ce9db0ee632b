package bad;

import dev.cloakroom.SessionPayload;

class InnerClass {
  @SessionPayload
  class Inner { // CR011: Inner is an inner class, which cannot be constructed without its outer object. Write 'static class Inner'
    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }
}
