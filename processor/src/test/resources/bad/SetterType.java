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

  static class Base<T> {
    T y;

    public T getY() {
      return y;
    }

    public void setY(T y) {}
  }

  static class Narrowed extends Base<Number> {
    @Override
    public Integer getY() { // CR021: property 'y' of Narrowed is read as java.lang.Integer
      return 0;
    }

    public int getZ() {
      return 0;
    }

    public void setZ(int z) {}
  }

  public Narrowed getNarrowed() {
    return null;
  }

  public void setNarrowed(Narrowed narrowed) {}
}
