package bad;

import dev.cloakroom.SessionPayload;

class BadTypeName {
  @SessionPayload("my shop") // CR015: the type name 'my shop' of A is not 1 to 64 characters out of A-Z a-z 0-9 . _ -. Write @SessionPayload("my-shop")
  record A(int x) {}

  @SessionPayload("") // CR015: Write @SessionPayload("B")
  record B(int x) {}

  @SessionPayload // CR015: the type name 'Größe'
  record Größe(int x) {}

  @SessionPayload("x23456789x123456789x123456789x123456789x123456789x123456789x1234x") // CR015: is not 1 to 64 characters
  record C(int x) {}
}
