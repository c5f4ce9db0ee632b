package dev.cloakroom.benchmarks.codec;

import com.google.protobuf.Timestamp;
import dev.cloakroom.benchmarks.codec.proto.CartLineMessage;
import dev.cloakroom.benchmarks.codec.proto.CartMessage;
import dev.cloakroom.benchmarks.codec.proto.ShopMessage;
import dev.cloakroom.benchmarks.codec.proto.ThemeValue;
import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.CartLine;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Theme;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The payload as a generated message, and back: what one writes by hand to use protobuf-java. */
final class ProtobufMapping {
  private ProtobufMapping() {}

  static ShopMessage messageOf(ShopSession session) {
    ShopMessage.Builder message =
        ShopMessage.newBuilder()
            .setTenantId(session.tenantId())
            .addAllRoles(session.roles())
            .setCart(cart(session.cart()))
            .setLastCartChangeAt(timestamp(session.lastCartChangeAt()))
            .setLocale(session.locale())
            .setTheme(theme(session.theme()))
            .setRememberMe(session.rememberMe())
            .putAllPreferences(session.preferences());
    if (session.userId() != null) {
      message.setUserId(session.userId());
    }
    if (session.displayName() != null) {
      message.setDisplayName(session.displayName());
    }
    if (session.signedInAt() != null) {
      message.setSignedInAt(timestamp(session.signedInAt()));
    }
    return message.build();
  }

  static ShopSession sessionOf(ShopMessage message) {
    return new ShopSession(
        message.hasUserId() ? message.getUserId() : null,
        message.getTenantId(),
        new ArrayList<>(message.getRolesList()),
        message.hasDisplayName() ? message.getDisplayName() : null,
        cart(message.getCart()),
        message.hasSignedInAt() ? instant(message.getSignedInAt()) : null,
        instant(message.getLastCartChangeAt()),
        message.getLocale(),
        theme(message.getTheme()),
        message.getRememberMe(),
        new HashMap<>(message.getPreferencesMap()));
  }

  private static CartMessage cart(Cart cart) {
    CartMessage.Builder message = CartMessage.newBuilder();
    for (CartLine line : cart.lines()) {
      message.addLines(
          CartLineMessage.newBuilder()
              .setSku(line.sku())
              .setQuantity(line.quantity())
              .setPrice(line.price().toString())
              .setTitle(line.title())
              .build());
    }
    return message.build();
  }

  private static Cart cart(CartMessage message) {
    List<CartLine> lines = new ArrayList<>(message.getLinesCount());
    for (CartLineMessage line : message.getLinesList()) {
      lines.add(
          new CartLine(
              line.getSku(), line.getQuantity(), new BigDecimal(line.getPrice()), line.getTitle()));
    }
    return new Cart(lines);
  }

  private static Timestamp timestamp(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }

  private static Instant instant(Timestamp timestamp) {
    return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos());
  }

  private static ThemeValue theme(Theme theme) {
    return switch (theme) {
      case LIGHT -> ThemeValue.THEME_VALUE_LIGHT;
      case DARK -> ThemeValue.THEME_VALUE_DARK;
      case SYSTEM -> ThemeValue.THEME_VALUE_SYSTEM;
    };
  }

  private static Theme theme(ThemeValue value) {
    return switch (value) {
      case THEME_VALUE_LIGHT -> Theme.LIGHT;
      case THEME_VALUE_DARK -> Theme.DARK;
      case THEME_VALUE_SYSTEM -> Theme.SYSTEM;
      case THEME_VALUE_UNSPECIFIED, UNRECOGNIZED ->
          throw new IllegalArgumentException("a message has no known theme");
    };
  }
}
