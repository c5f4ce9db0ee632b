package bad;

import static dev.cloakroom.ConflictPolicy.FAIL;
import static dev.cloakroom.ConflictPolicy.LAST_WRITER_WINS;

import dev.cloakroom.OnConflict;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.util.List;

class StrayConflictPolicy {
  @SessionPayload
  @OnConflict(LAST_WRITER_WINS)
  record Shop(
      @OnConflict(FAIL) @Subject String user, // CR044: property 'user' of Shop is the @Subject, which changes only through cycle
      @Tenant @OnConflict(LAST_WRITER_WINS) String tenant, // CR044: property 'tenant' of Shop is the @Tenant
      List<Line> lines) {
    @OnConflict(FAIL) // CR020: @OnConflict stands on 'total' of Shop, which is not a property
    int total() {
      return lines.size();
    }
  }

  @OnConflict(LAST_WRITER_WINS) // CR043: @OnConflict stands on Line, which has no @SessionPayload, where it has no effect
  record Line(
      int item, @OnConflict(FAIL) int amount) {} // CR043: @OnConflict stands on property 'amount' of the value Line, where it has no effect: what two requests have changed is told apart by the properties of a payload class. Annotate the property of Shop that holds it

  @OnConflict(LAST_WRITER_WINS) // CR043: @OnConflict stands on Base, which has no @SessionPayload
  static class Base {
    @OnConflict(LAST_WRITER_WINS)
    public int getX() {
      return 0;
    }

    public void setX(int x) {}
  }

  @SessionPayload
  static class Inheriting extends Base {}

  @OnConflict(FAIL) // CR043: @OnConflict stands on InNoPayload, which has no @SessionPayload
  interface InNoPayload {}
}
