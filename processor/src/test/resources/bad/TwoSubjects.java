package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;

@SessionPayload
record TwoSubjects(
    @Subject String userId,
    @Subject String login) {} // CR003: property 'login' of TwoSubjects is a second @Subject beside 'userId'
