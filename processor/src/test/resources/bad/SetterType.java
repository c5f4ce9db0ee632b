package bad;

import dev.cloakroom.SessionPayload;

@SessionPayload
class SetterType {
  public int getCount() { // CR021: property 'count' of SetterType is read as int, and no setter takes that. Write 'void setCount(int value)'
    return 0;
  }

  public void setCount(long count) {}

  public int getX() {
    return 0;
  }

  public void setX(int x) {}
}
