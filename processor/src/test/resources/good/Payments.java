package good;

import dev.cloakroom.FormerName;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;
import dev.cloakroom.UnknownDefault;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@SessionPayload
public record Payments(
    Payment payment,
    List<Payment> history,
    Map<String, Payment> named,
    Map<Payment, Integer> counts,
    Set<Payment> tried,
    Optional<Payment> planned,
    @UnknownDefault("Cash") Payment cautious,
    Shape shape,
    Expression sum) {

  /** Told by their numbers: of the name, of the former name, and a tag. */
  public sealed interface Payment permits Card, Cash, Voucher, Other {}

  public record Card(@Tag(1) String number, List<Payment> refunds) implements Payment {}

  @FormerName("Coins")
  public record Cash() implements Payment {}

  @Tag(1)
  public enum Voucher implements Payment {
    SUMMER,
    WINTER {
      @Override
      public String toString() {
        return "cold";
      }
    }
  }

  @UnknownDefault
  public record Other() implements Payment {}

  /** A class that can be made itself, with one below it that anyone may extend. */
  public static sealed class Shape permits Square, Round {
    private int size;

    public int getSize() {
      return size;
    }

    public void setSize(int size) {
      this.size = size;
    }

    Shape sized(int newSize) {
      size = newSize;
      return this;
    }

    @Override
    public boolean equals(Object other) {
      return other != null && getClass() == other.getClass() && size == ((Shape) other).size;
    }

    @Override
    public int hashCode() {
      return Objects.hash(getClass(), size);
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + size;
    }
  }

  public static final class Square extends Shape {}

  public static non-sealed class Round extends Shape {}

  /** Nobody permitted it. */
  public static class Oval extends Round {}

  /** Nobody says what an unknown one becomes. */
  public sealed interface Expression permits Number, Operation {}

  public record Number(long value) implements Expression {}

  /** Sealed again: its subtypes are told among those of the type above. */
  public sealed interface Operation extends Expression permits Plus, Minus {}

  public record Plus(Expression left, Expression right) implements Operation {}

  public record Minus(Expression of) implements Operation {}

  static List<Payments> samples() {
    Payment card = new Card("4711", List.of(new Cash(), new Card("", List.of()), Voucher.WINTER));
    return List.of(
        new Payments(
            card,
            List.of(card, new Cash(), Voucher.SUMMER, new Other()),
            Map.of("a", card, "", new Other()),
            Map.of(card, 1, new Cash(), 0, Voucher.SUMMER, -1),
            new HashSet<>(List.of(card, new Cash(), Voucher.WINTER)),
            Optional.of(new Cash()),
            Voucher.SUMMER,
            new Shape().sized(1),
            new Plus(new Number(1), new Minus(new Plus(new Number(2), new Number(0))))),
        new Payments(null, List.of(), Map.of(), Map.of(), Set.of(), Optional.empty(), null, null, null),
        new Payments(new Other(), List.of(), Map.of(), Map.of(), Set.of(), Optional.empty(), new Cash(), new Square().sized(2), null),
        new Payments(new Cash(), List.of(), Map.of(), Map.of(), Set.of(), Optional.empty(), new Other(), new Round(), null));
  }
}
