package bad;

import dev.cloakroom.FormerName;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;

class NotAProperty {
  @SessionPayload
  static class Bean {
    @Subject private String user; // CR020: @Subject stands on 'user' of Bean, which is not a property. Annotate a getter that has a setter

    public String getUser() {
      return user;
    }

    public int getX() {
      return 0;
    }

    @Tag(1) // CR020: @Tag stands on 'setX' of Bean
    public void setX(int x) {}
  }

  static class Base {
    @Tag(2) // CR020: @Tag stands on 'forgotten' of Inheriting
    private int forgotten;
  }

  @SessionPayload
  static class Inheriting extends Base {
    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }

  @SessionPayload
  record Record(int x) {
    @FormerName("y") // CR020: @FormerName stands on 'helper' of Record, which is not a property. Annotate a component of the record
    int helper() {
      return x;
    }
  }
}
