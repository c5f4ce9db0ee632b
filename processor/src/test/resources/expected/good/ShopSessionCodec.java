package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ShopSessionCodec implements Codec<ShopSession> {
  private static final Field USER_ID = new Field("userId", 1);

  private static final Field VISITS = new Field("visits", 2);

  private static final Field NICKNAME = new Field("nickname", 34522);

  private static final Field PREFERENCES = new Field("preferences", 81956);

  private static final Field WISHES = new Field("wishes", 123644);

  private static final Field ROLES = new Field("roles", 155006);

  private static final Field CONSENT = new Field("consent", 156260);

  private static final Field TENANT_ID = new Field("tenantId", 159915);

  private static final Field CART = new Field("cart", 164477);

  private static final Field THEME = new Field("theme", 210103);

  private static final Field RECENT = new Field("recent", 242251);

  private static final Field SIGNED_IN_AT = new Field("signedInAt", 257838);

  private static final Field CART_CURRENCY = new Field("currency", 1);

  private static final Field CART_LINES = new Field("lines", 53859);

  private static final Field LINE_SKU = new Field("sku", 1);

  private static final Field LINE_QUANTITY = new Field("quantity", 2);

  private static final Field LINE_PRICE = new Field("price", 3);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.map(PREFERENCES),
      MessageShape.map(WISHES, () -> ShopSessionCodec.LINE_SHAPE),
      MessageShape.list(ROLES),
      MessageShape.message(CART, () -> ShopSessionCodec.CART_SHAPE));

  private static final MessageShape CART_SHAPE = MessageShape.of(
      MessageShape.list(CART_LINES, () -> ShopSessionCodec.LINE_SHAPE));

  private static final MessageShape LINE_SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, ShopSession payload) {
    String userId = payload.userId();
    if (userId != null) {
      out.string(USER_ID, userId);
    }
    int visits = payload.visits();
    if (visits != 0) {
      out.int32(VISITS, visits);
    }
    Optional<String> nickname = payload.nickname();
    if (nickname != null && nickname.isPresent()) {
      out.string(NICKNAME, nickname.get());
    }
    Map<String, Integer> preferences = payload.preferences();
    if (preferences != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, Integer> entry : preferences.entrySet()) {
        int entryMark = out.begin(PREFERENCES);
        out.string(Field.KEY, entry.getKey());
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(PREFERENCES, mark);
    }
    Map<String, ShopSession.Line> wishes = payload.wishes();
    if (wishes != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, ShopSession.Line> entry : wishes.entrySet()) {
        int entryMark = out.begin(WISHES);
        out.string(Field.KEY, entry.getKey());
        writeLine(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(WISHES, mark);
    }
    List<String> roles = payload.roles();
    if (roles != null) {
      for (String element : roles) {
        out.string(ROLES, element);
      }
    }
    boolean consent = payload.consent();
    if (consent) {
      out.bool(CONSENT, consent);
    }
    String tenantId = payload.tenantId();
    if (tenantId != null) {
      out.string(TENANT_ID, tenantId);
    }
    ShopSession.Cart cart = payload.cart();
    if (cart != null) {
      writeCart(out, CART, cart);
    }
    ShopSession.Theme theme = payload.theme();
    if (theme != null) {
      out.constant(THEME, theme);
    }
    List<Long> recent = payload.recent();
    if (recent != null && !recent.isEmpty()) {
      int mark = out.begin(RECENT);
      for (Long element : recent) {
        out.rawInt64(out.packed(element));
      }
      out.end(mark);
    }
    Instant signedInAt = payload.signedInAt();
    if (signedInAt != null) {
      out.instant(SIGNED_IN_AT, signedInAt);
    }
  }

  @Override
  public ShopSession read(WireReader in) {
    String userId = null;
    String tenantId = null;
    List<String> roles = new ArrayList<>();
    ShopSession.Cart cart = null;
    Instant signedInAt = null;
    ShopSession.Theme theme = null;
    boolean consent = false;
    int visits = 0;
    Map<String, Integer> preferences = new LinkedHashMap<>();
    Map<String, ShopSession.Line> wishes = new LinkedHashMap<>();
    Optional<String> nickname = Optional.empty();
    List<Long> recent = new ArrayList<>();
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> userId = in.string(USER_ID);
        case 2 -> visits = in.int32(VISITS);
        case 34522 -> nickname = Optional.of(in.string(NICKNAME));
        case 81956 -> {
          String key = "";
          int value = 0;
          int outer = in.begin(PREFERENCES);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.int32(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          preferences.put(key, value);
        }
        case 123644 -> {
          String key = "";
          ShopSession.Line value = null;
          int outer = in.begin(WISHES);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readLine(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          wishes.put(key, in.required(WISHES, Field.VALUE, value));
        }
        case 155006 -> roles.add(in.string(ROLES));
        case 156260 -> consent = in.bool(CONSENT);
        case 159915 -> tenantId = in.string(TENANT_ID);
        case 164477 -> cart = readCart(in, CART);
        case 210103 -> theme = in.constant(THEME, ShopSession.Theme.class);
        case 242251 -> {
          int outer = in.beginVarints(RECENT);
          while (in.more()) {
            recent.add(in.rawInt64());
          }
          in.end(outer);
        }
        case 257838 -> signedInAt = in.instant(SIGNED_IN_AT);
        default -> in.unknown();
      }
    }
    return new ShopSession(userId, tenantId, roles, cart, signedInAt, theme, consent, visits,
        preferences, wishes, nickname, recent);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeCart(WireWriter out, Field field, ShopSession.Cart value) {
    int message = out.begin(field);
    String currency = value.currency();
    if (currency != null) {
      out.string(CART_CURRENCY, currency);
    }
    List<ShopSession.Line> lines = value.lines();
    if (lines != null) {
      for (ShopSession.Line element : lines) {
        writeLine(out, CART_LINES, out.element(CART_LINES, element));
      }
    }
    out.end(message);
  }

  private static ShopSession.Cart readCart(WireReader in, Field field) {
    List<ShopSession.Line> lines = new ArrayList<>();
    String currency = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> currency = in.string(CART_CURRENCY);
        case 53859 -> lines.add(readLine(in, CART_LINES));
        default -> in.unknown();
      }
    }
    in.end(message);
    return new ShopSession.Cart(lines, currency);
  }

  private static void writeLine(WireWriter out, Field field, ShopSession.Line value) {
    int message = out.begin(field);
    long sku = value.sku();
    if (sku != 0) {
      out.int64(LINE_SKU, sku);
    }
    int quantity = value.quantity();
    if (quantity != 0) {
      out.int32(LINE_QUANTITY, quantity);
    }
    double price = value.price();
    if (Double.compare(price, 0) != 0) {
      out.float64(LINE_PRICE, price);
    }
    out.end(message);
  }

  private static ShopSession.Line readLine(WireReader in, Field field) {
    long sku = 0;
    int quantity = 0;
    double price = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> sku = in.int64(LINE_SKU);
        case 2 -> quantity = in.int32(LINE_QUANTITY);
        case 3 -> price = in.float64(LINE_PRICE);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new ShopSession.Line(sku, quantity, price);
  }
}
