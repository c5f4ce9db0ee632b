package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.util.List;

@SessionPayload
record SubjectInValue(User user, List<User> others) {
  record User(
      @Subject String id, // CR007: property 'id' of User is a @Subject, but it is inside a value that the payload SubjectInValue holds
      @Tenant String tenant) {} // CR007: property 'tenant' of User is a @Tenant
}
