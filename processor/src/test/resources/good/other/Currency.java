package good.other;

public enum Currency {
  USD,
  EUR {
    @Override
    public String toString() {
      return "€";
    }
  }
}
