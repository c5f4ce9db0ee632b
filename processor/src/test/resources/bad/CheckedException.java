package bad;

import dev.cloakroom.SessionPayload;
import java.io.IOException;

class CheckedException {
  @SessionPayload
  static class Bean {
    Bean() throws IOException {} // CR022: the constructor of Bean throws the checked exception java.io.IOException

    public int getX() throws IllegalStateException {
      return 0;
    }

    public void setX(int x) throws Exception {} // CR022: 'setX' of Bean throws the checked exception java.lang.Exception
  }

  @SessionPayload
  record Fine(Value value) {}

  static class Value {
    public int getX() throws InterruptedException { // CR022: 'getX' of Value
      return 0;
    }

    public void setX(int x) {}
  }
}
