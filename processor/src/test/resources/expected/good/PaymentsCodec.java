package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.Subtypes;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class PaymentsCodec implements Codec<Payments> {
  private static final Field PAYMENT = new Field("payment", 49689);

  private static final Field COUNTS = new Field("counts", 53803);

  private static final Field PLANNED = new Field("planned", 122472);

  private static final Field NAMED = new Field("named", 156105);

  private static final Field CAUTIOUS = new Field("cautious", 173338);

  private static final Field SHAPE = new Field("shape", 179664);

  private static final Field TRIED = new Field("tried", 197037);

  private static final Field SUM = new Field("sum", 232411);

  private static final Field HISTORY = new Field("history", 244637);

  private static final Field CARD_NUMBER = new Field("number", 1);

  private static final Field CARD_REFUNDS = new Field("refunds", 135428);

  private static final Field SHAPE__SIZE = new Field("size", 137643);

  private static final Field SQUARE_SIZE = new Field("size", 137643);

  private static final Field ROUND_SIZE = new Field("size", 137643);

  private static final Field NUMBER_VALUE = new Field("value", 184068);

  private static final Field PLUS_RIGHT = new Field("right", 16219);

  private static final Field PLUS_LEFT = new Field("left", 61644);

  private static final Field MINUS_OF = new Field("of", 151036);

  private static final Field PAYMENT_VOUCHER = new Field("Voucher", 1);

  private static final Field PAYMENT_CASH = new Field("Cash", 61713);

  private static final Field PAYMENT_CARD = new Field("Card", 69026);

  private static final Field PAYMENT_OTHER = new Field("Other", 92160);

  private static final Field PAYMENT__VOUCHER = new Field("Voucher", 1);

  private static final Field PAYMENT__CASH = new Field("Cash", 61713);

  private static final Field PAYMENT__CARD = new Field("Card", 69026);

  private static final Field PAYMENT__OTHER = new Field("Other", 92160);

  private static final Field PAYMENT___VOUCHER = new Field("Voucher", 1);

  private static final Field PAYMENT___CASH = new Field("Cash", 61713);

  private static final Field PAYMENT___CARD = new Field("Card", 69026);

  private static final Field PAYMENT___OTHER = new Field("Other", 92160);

  private static final Field SHAPE_ROUND = new Field("Round", 41595);

  private static final Field SHAPE_SHAPE = new Field("Shape", 244583);

  private static final Field SHAPE_SQUARE = new Field("Square", 261494);

  private static final Field EXPRESSION_MINUS = new Field("Minus", 5858);

  private static final Field EXPRESSION_NUMBER = new Field("Number", 68814);

  private static final Field EXPRESSION_PLUS = new Field("Plus", 174226);

  private static final MessageShape SHAPE_ = MessageShape.of(
      MessageShape.message(PAYMENT, () -> PaymentsCodec.PAYMENT_SHAPE),
      MessageShape.map(COUNTS),
      MessageShape.message(PLANNED, () -> PaymentsCodec.PAYMENT_SHAPE),
      MessageShape.map(NAMED, () -> PaymentsCodec.PAYMENT_SHAPE),
      MessageShape.message(CAUTIOUS, () -> PaymentsCodec.PAYMENT___SHAPE),
      MessageShape.message(SHAPE, () -> PaymentsCodec.SHAPE_SHAPE_),
      MessageShape.set(TRIED, () -> PaymentsCodec.PAYMENT_SHAPE),
      MessageShape.message(SUM, () -> PaymentsCodec.EXPRESSION_SHAPE),
      MessageShape.list(HISTORY, () -> PaymentsCodec.PAYMENT_SHAPE));

  private static final MessageShape CARD_SHAPE = MessageShape.of(
      MessageShape.list(CARD_REFUNDS, () -> PaymentsCodec.PAYMENT_SHAPE));

  private static final MessageShape CASH_SHAPE = MessageShape.of();

  private static final MessageShape OTHER_SHAPE = MessageShape.of();

  private static final MessageShape SHAPE__SHAPE = MessageShape.of();

  private static final MessageShape SQUARE_SHAPE = MessageShape.of();

  private static final MessageShape ROUND_SHAPE = MessageShape.of();

  private static final MessageShape NUMBER_SHAPE = MessageShape.of();

  private static final MessageShape PLUS_SHAPE = MessageShape.of(
      MessageShape.message(PLUS_RIGHT, () -> PaymentsCodec.EXPRESSION_SHAPE),
      MessageShape.message(PLUS_LEFT, () -> PaymentsCodec.EXPRESSION_SHAPE));

  private static final MessageShape MINUS_SHAPE = MessageShape.of(
      MessageShape.message(MINUS_OF, () -> PaymentsCodec.EXPRESSION_SHAPE));

  private static final MessageShape PAYMENT_SHAPE = MessageShape.oneOf(
      MessageShape.message(PAYMENT_CASH, () -> PaymentsCodec.CASH_SHAPE),
      MessageShape.message(PAYMENT_CARD, () -> PaymentsCodec.CARD_SHAPE),
      MessageShape.message(PAYMENT_OTHER, () -> PaymentsCodec.OTHER_SHAPE));

  private static final MessageShape PAYMENT__SHAPE = MessageShape.oneOf(
      MessageShape.message(PAYMENT__CASH, () -> PaymentsCodec.CASH_SHAPE),
      MessageShape.message(PAYMENT__CARD, () -> PaymentsCodec.CARD_SHAPE),
      MessageShape.message(PAYMENT__OTHER, () -> PaymentsCodec.OTHER_SHAPE));

  private static final MessageShape PAYMENT___SHAPE = MessageShape.oneOf(
      MessageShape.message(PAYMENT___CASH, () -> PaymentsCodec.CASH_SHAPE),
      MessageShape.message(PAYMENT___CARD, () -> PaymentsCodec.CARD_SHAPE),
      MessageShape.message(PAYMENT___OTHER, () -> PaymentsCodec.OTHER_SHAPE));

  private static final MessageShape SHAPE_SHAPE_ = MessageShape.oneOf(
      MessageShape.message(SHAPE_ROUND, () -> PaymentsCodec.ROUND_SHAPE),
      MessageShape.message(SHAPE_SHAPE, () -> PaymentsCodec.SHAPE__SHAPE),
      MessageShape.message(SHAPE_SQUARE, () -> PaymentsCodec.SQUARE_SHAPE));

  private static final MessageShape EXPRESSION_SHAPE = MessageShape.oneOf(
      MessageShape.message(EXPRESSION_MINUS, () -> PaymentsCodec.MINUS_SHAPE),
      MessageShape.message(EXPRESSION_NUMBER, () -> PaymentsCodec.NUMBER_SHAPE),
      MessageShape.message(EXPRESSION_PLUS, () -> PaymentsCodec.PLUS_SHAPE));

  @Override
  public void write(WireWriter out, Payments payload) {
    Payments.Payment payment = payload.payment();
    if (payment != null) {
      writePayment(out, PAYMENT, payment);
    }
    Map<Payments.Payment, Integer> counts = payload.counts();
    if (counts != null) {
      out.hashable(COUNTS, counts.keySet());
      int mark = out.beginSet();
      for (Map.Entry<Payments.Payment, Integer> entry : counts.entrySet()) {
        int entryMark = out.begin(COUNTS);
        writePayment_(out, Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(COUNTS, mark);
    }
    Optional<Payments.Payment> planned = payload.planned();
    if (planned != null && planned.isPresent()) {
      writePayment(out, PLANNED, planned.get());
    }
    Map<String, Payments.Payment> named = payload.named();
    if (named != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, Payments.Payment> entry : named.entrySet()) {
        int entryMark = out.begin(NAMED);
        out.string(Field.KEY, entry.getKey());
        writePayment(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(NAMED, mark);
    }
    Payments.Payment cautious = payload.cautious();
    if (cautious != null) {
      writePayment__(out, CAUTIOUS, cautious);
    }
    Payments.Shape shape = payload.shape();
    if (shape != null) {
      writeShape(out, SHAPE, shape);
    }
    Set<Payments.Payment> tried = payload.tried();
    if (tried != null) {
      out.hashable(TRIED, tried);
      int mark = out.beginSet();
      for (Payments.Payment element : tried) {
        writePayment(out, TRIED, out.element(TRIED, element));
      }
      out.endSet(mark);
    }
    Payments.Expression sum = payload.sum();
    if (sum != null) {
      writeExpression(out, SUM, sum);
    }
    List<Payments.Payment> history = payload.history();
    if (history != null) {
      for (Payments.Payment element : history) {
        writePayment(out, HISTORY, out.element(HISTORY, element));
      }
    }
  }

  @Override
  public Payments read(WireReader in) {
    Payments.Payment payment = null;
    List<Payments.Payment> history = new ArrayList<>();
    Map<String, Payments.Payment> named = new LinkedHashMap<>();
    Map<Payments.Payment, Integer> counts = new LinkedHashMap<>();
    Set<Payments.Payment> tried = new LinkedHashSet<>();
    Optional<Payments.Payment> planned = Optional.empty();
    Payments.Payment cautious = null;
    Payments.Shape shape = null;
    Payments.Expression sum = null;
    while (in.next()) {
      switch (in.tag()) {
        case 49689 -> payment = readPayment(in, PAYMENT);
        case 53803 -> {
          Payments.Payment key = null;
          int value = 0;
          int outer = in.begin(COUNTS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = readPayment_(in, Field.KEY);
              case 2 -> value = in.int32(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(COUNTS, counts, in.required(COUNTS, Field.KEY, key), value);
        }
        case 122472 -> planned = Optional.of(readPayment(in, PLANNED));
        case 156105 -> {
          String key = "";
          Payments.Payment value = null;
          int outer = in.begin(NAMED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readPayment(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          named.put(key, in.required(NAMED, Field.VALUE, value));
        }
        case 173338 -> cautious = readPayment__(in, CAUTIOUS);
        case 179664 -> shape = readShape(in, SHAPE);
        case 197037 -> in.add(TRIED, tried, readPayment(in, TRIED));
        case 232411 -> sum = readExpression(in, SUM);
        case 244637 -> history.add(readPayment(in, HISTORY));
        default -> in.unknown();
      }
    }
    return new Payments(payment, history, named, counts, tried, planned, cautious, shape, sum);
  }

  @Override
  public MessageShape shape() {
    return SHAPE_;
  }

  private static void writeCard(WireWriter out, Field field, Payments.Card value) {
    int message = out.begin(field);
    String number = value.number();
    if (number != null) {
      out.string(CARD_NUMBER, number);
    }
    List<Payments.Payment> refunds = value.refunds();
    if (refunds != null) {
      for (Payments.Payment element : refunds) {
        writePayment(out, CARD_REFUNDS, out.element(CARD_REFUNDS, element));
      }
    }
    out.end(message);
  }

  private static Payments.Card readCard(WireReader in, Field field) {
    String number = null;
    List<Payments.Payment> refunds = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> number = in.string(CARD_NUMBER);
        case 135428 -> refunds.add(readPayment(in, CARD_REFUNDS));
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Payments.Card(number, refunds);
  }

  private static void writeCash(WireWriter out, Field field, Payments.Cash value) {
    int message = out.begin(field);
    out.end(message);
  }

  private static Payments.Cash readCash(WireReader in, Field field) {
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Payments.Cash();
  }

  private static void writeOther(WireWriter out, Field field, Payments.Other value) {
    int message = out.begin(field);
    out.end(message);
  }

  private static Payments.Other readOther(WireReader in, Field field) {
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Payments.Other();
  }

  private static void writeShape_(WireWriter out, Field field, Payments.Shape value) {
    int message = out.begin(field);
    int size = value.getSize();
    if (size != 0) {
      out.int32(SHAPE__SIZE, size);
    }
    out.end(message);
  }

  private static Payments.Shape readShape_(WireReader in, Field field) {
    int size = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 137643 -> size = in.int32(SHAPE__SIZE);
        default -> in.unknown();
      }
    }
    in.end(message);
    Payments.Shape value = new Payments.Shape();
    value.setSize(size);
    return value;
  }

  private static void writeSquare(WireWriter out, Field field, Payments.Square value) {
    int message = out.begin(field);
    int size = value.getSize();
    if (size != 0) {
      out.int32(SQUARE_SIZE, size);
    }
    out.end(message);
  }

  private static Payments.Square readSquare(WireReader in, Field field) {
    int size = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 137643 -> size = in.int32(SQUARE_SIZE);
        default -> in.unknown();
      }
    }
    in.end(message);
    Payments.Square value = new Payments.Square();
    value.setSize(size);
    return value;
  }

  private static void writeRound(WireWriter out, Field field, Payments.Round value) {
    int message = out.begin(field);
    int size = value.getSize();
    if (size != 0) {
      out.int32(ROUND_SIZE, size);
    }
    out.end(message);
  }

  private static Payments.Round readRound(WireReader in, Field field) {
    int size = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 137643 -> size = in.int32(ROUND_SIZE);
        default -> in.unknown();
      }
    }
    in.end(message);
    Payments.Round value = new Payments.Round();
    value.setSize(size);
    return value;
  }

  private static void writeNumber(WireWriter out, Field field, Payments.Number value_) {
    int message = out.begin(field);
    long value = value_.value();
    if (value != 0) {
      out.int64(NUMBER_VALUE, value);
    }
    out.end(message);
  }

  private static Payments.Number readNumber(WireReader in, Field field) {
    long value = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 184068 -> value = in.int64(NUMBER_VALUE);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Payments.Number(value);
  }

  private static void writePlus(WireWriter out, Field field, Payments.Plus value) {
    int message = out.begin(field);
    Payments.Expression right = value.right();
    if (right != null) {
      writeExpression(out, PLUS_RIGHT, right);
    }
    Payments.Expression left = value.left();
    if (left != null) {
      writeExpression(out, PLUS_LEFT, left);
    }
    out.end(message);
  }

  private static Payments.Plus readPlus(WireReader in, Field field) {
    Payments.Expression left = null;
    Payments.Expression right = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 16219 -> right = readExpression(in, PLUS_RIGHT);
        case 61644 -> left = readExpression(in, PLUS_LEFT);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Payments.Plus(left, right);
  }

  private static void writeMinus(WireWriter out, Field field, Payments.Minus value) {
    int message = out.begin(field);
    Payments.Expression of = value.of();
    if (of != null) {
      writeExpression(out, MINUS_OF, of);
    }
    out.end(message);
  }

  private static Payments.Minus readMinus(WireReader in, Field field) {
    Payments.Expression of = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 151036 -> of = readExpression(in, MINUS_OF);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Payments.Minus(of);
  }

  private static void writePayment(WireWriter out, Field field, Payments.Payment value) {
    int message = out.begin(field);
    if (value instanceof Payments.Card subtype) {
      writeCard(out, PAYMENT_CARD, subtype);
    } else if (value instanceof Payments.Cash subtype) {
      writeCash(out, PAYMENT_CASH, subtype);
    } else if (value instanceof Payments.Voucher subtype) {
      out.constant(PAYMENT_VOUCHER, subtype);
    } else if (value instanceof Payments.Other subtype) {
      writeOther(out, PAYMENT_OTHER, subtype);
    } else {
      throw Subtypes.notPermitted(out, value);
    }
    out.end(message);
  }

  private static Payments.Payment readPayment(WireReader in, Field field) {
    Payments.Payment value = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> value = in.constant(PAYMENT_VOUCHER, Payments.Voucher.class);
        case 61713 -> value = readCash(in, PAYMENT_CASH);
        case 69026 -> value = readCard(in, PAYMENT_CARD);
        case 92160 -> value = readOther(in, PAYMENT_OTHER);
        default -> in.unknown();
      }
    }
    in.end(message);
    return value != null ? value : readOther(Subtypes.absent(), PAYMENT_OTHER);
  }

  private static void writePayment_(WireWriter out, Field field, Payments.Payment value) {
    int message = out.begin(field);
    if (value instanceof Payments.Card subtype) {
      writeCard(out, PAYMENT__CARD, subtype);
    } else if (value instanceof Payments.Cash subtype) {
      writeCash(out, PAYMENT__CASH, subtype);
    } else if (value instanceof Payments.Voucher subtype) {
      out.constant(PAYMENT__VOUCHER, subtype);
    } else if (value instanceof Payments.Other subtype) {
      writeOther(out, PAYMENT__OTHER, subtype);
    } else {
      throw Subtypes.notPermitted(out, value);
    }
    out.end(message);
  }

  private static Payments.Payment readPayment_(WireReader in, Field field) {
    Payments.Payment value = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> value = in.constant(PAYMENT__VOUCHER, Payments.Voucher.class);
        case 61713 -> value = readCash(in, PAYMENT__CASH);
        case 69026 -> value = readCard(in, PAYMENT__CARD);
        case 92160 -> value = readOther(in, PAYMENT__OTHER);
        default -> in.unknown();
      }
    }
    in.end(message);
    return Subtypes.known(in, field, value);
  }

  private static void writePayment__(WireWriter out, Field field, Payments.Payment value) {
    int message = out.begin(field);
    if (value instanceof Payments.Card subtype) {
      writeCard(out, PAYMENT___CARD, subtype);
    } else if (value instanceof Payments.Cash subtype) {
      writeCash(out, PAYMENT___CASH, subtype);
    } else if (value instanceof Payments.Voucher subtype) {
      out.constant(PAYMENT___VOUCHER, subtype);
    } else if (value instanceof Payments.Other subtype) {
      writeOther(out, PAYMENT___OTHER, subtype);
    } else {
      throw Subtypes.notPermitted(out, value);
    }
    out.end(message);
  }

  private static Payments.Payment readPayment__(WireReader in, Field field) {
    Payments.Payment value = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> value = in.constant(PAYMENT___VOUCHER, Payments.Voucher.class);
        case 61713 -> value = readCash(in, PAYMENT___CASH);
        case 69026 -> value = readCard(in, PAYMENT___CARD);
        case 92160 -> value = readOther(in, PAYMENT___OTHER);
        default -> in.unknown();
      }
    }
    in.end(message);
    return value != null ? value : readCash(Subtypes.absent(), PAYMENT___CASH);
  }

  private static void writeShape(WireWriter out, Field field, Payments.Shape value) {
    int message = out.begin(field);
    if (value.getClass() == Payments.Shape.class) {
      writeShape_(out, SHAPE_SHAPE, value);
    } else if (value instanceof Payments.Square subtype) {
      writeSquare(out, SHAPE_SQUARE, subtype);
    } else if (value.getClass() == Payments.Round.class) {
      writeRound(out, SHAPE_ROUND, (Payments.Round) value);
    } else {
      throw Subtypes.notPermitted(out, value);
    }
    out.end(message);
  }

  private static Payments.Shape readShape(WireReader in, Field field) {
    Payments.Shape value = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 41595 -> value = readRound(in, SHAPE_ROUND);
        case 244583 -> value = readShape_(in, SHAPE_SHAPE);
        case 261494 -> value = readSquare(in, SHAPE_SQUARE);
        default -> in.unknown();
      }
    }
    in.end(message);
    return Subtypes.known(in, field, value);
  }

  private static void writeExpression(WireWriter out, Field field, Payments.Expression value) {
    int message = out.begin(field);
    if (value instanceof Payments.Number subtype) {
      writeNumber(out, EXPRESSION_NUMBER, subtype);
    } else if (value instanceof Payments.Plus subtype) {
      writePlus(out, EXPRESSION_PLUS, subtype);
    } else if (value instanceof Payments.Minus subtype) {
      writeMinus(out, EXPRESSION_MINUS, subtype);
    } else {
      throw Subtypes.notPermitted(out, value);
    }
    out.end(message);
  }

  private static Payments.Expression readExpression(WireReader in, Field field) {
    Payments.Expression value = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 5858 -> value = readMinus(in, EXPRESSION_MINUS);
        case 68814 -> value = readNumber(in, EXPRESSION_NUMBER);
        case 174226 -> value = readPlus(in, EXPRESSION_PLUS);
        default -> in.unknown();
      }
    }
    in.end(message);
    return Subtypes.known(in, field, value);
  }
}
