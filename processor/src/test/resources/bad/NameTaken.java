package bad;

import dev.cloakroom.SessionPayload;

class NameTaken {
  @SessionPayload
  record Payload(int x) {} // CR024: the class NameTaken_Payload_, which is generated for bad.NameTaken.Payload, exists already
}

class NameTaken_Payload_ {}
