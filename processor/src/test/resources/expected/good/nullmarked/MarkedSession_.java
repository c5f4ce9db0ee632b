package good.nullmarked;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link MarkedSession}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class MarkedSession_ {
  /**
   * The property {@code userId}.
   */
  public static final Property<MarkedSession, @Nullable String> userId = Property.of(
      "userId", 161336, payload -> payload.userId(),
      (payload, value) -> new MarkedSession(value, payload.theme(), payload.notes(),
          payload.counts(), payload.picture(), payload.numbers(), payload.texts(), payload.table(),
          payload.pictures()));

  /**
   * The property {@code theme}.
   */
  public static final Property<MarkedSession, String> theme = Property.of(
      "theme", 210103, payload -> payload.theme(),
      (payload, value) -> new MarkedSession(payload.userId(), value, payload.notes(),
          payload.counts(), payload.picture(), payload.numbers(), payload.texts(), payload.table(),
          payload.pictures()));

  /**
   * The property {@code notes}.
   */
  public static final Property<MarkedSession, List<String>> notes = Property.of(
      "notes", 206872, payload -> payload.notes(),
      (payload, value) -> new MarkedSession(payload.userId(), payload.theme(), value,
          payload.counts(), payload.picture(), payload.numbers(), payload.texts(), payload.table(),
          payload.pictures()));

  /**
   * The property {@code counts}.
   */
  public static final Property<MarkedSession, @Nullable Map<String, Integer>> counts = Property.of(
      "counts", 53803, payload -> payload.counts(),
      (payload, value) -> new MarkedSession(payload.userId(), payload.theme(), payload.notes(),
          value, payload.picture(), payload.numbers(), payload.texts(), payload.table(),
          payload.pictures()));

  /**
   * The property {@code picture}.
   */
  public static final Property<MarkedSession, byte @Nullable []> picture = Property.of(
      "picture", 75294, payload -> payload.picture(),
      (payload, value) -> new MarkedSession(payload.userId(), payload.theme(), payload.notes(),
          payload.counts(), value, payload.numbers(), payload.texts(), payload.table(),
          payload.pictures()));

  /**
   * The property {@code numbers}.
   */
  public static final Property<MarkedSession, int @Nullable []> numbers = Property.of(
      "numbers", 129954, payload -> payload.numbers(),
      (payload, value) -> new MarkedSession(payload.userId(), payload.theme(), payload.notes(),
          payload.counts(), payload.picture(), value, payload.texts(), payload.table(),
          payload.pictures()));

  /**
   * The property {@code texts}.
   */
  public static final Property<MarkedSession, String @Nullable []> texts = Property.of(
      "texts", 77051, payload -> payload.texts(),
      (payload, value) -> new MarkedSession(payload.userId(), payload.theme(), payload.notes(),
          payload.counts(), payload.picture(), payload.numbers(), value, payload.table(),
          payload.pictures()));

  /**
   * The property {@code table}.
   */
  public static final Property<MarkedSession, @Nullable List<List<String>>> table = Property.of(
      "table", 77493, payload -> payload.table(),
      (payload, value) -> new MarkedSession(payload.userId(), payload.theme(), payload.notes(),
          payload.counts(), payload.picture(), payload.numbers(), payload.texts(), value,
          payload.pictures()));

  /**
   * The property {@code pictures}.
   */
  public static final Property<MarkedSession, Map<String, byte[]>> pictures = Property.of(
      "pictures", 177884, payload -> payload.pictures(),
      (payload, value) -> new MarkedSession(payload.userId(), payload.theme(), payload.notes(),
          payload.counts(), payload.picture(), payload.numbers(), payload.texts(), payload.table(),
          value));

  /**
   * What sessions know of {@link MarkedSession}.
   */
  public static final PayloadType<MarkedSession> TYPE = PayloadType.of(
      "MarkedSession", MarkedSession.class, new MarkedSessionCodec(),
      List.of(userId, theme, notes, counts, picture, numbers, texts, table, pictures),
      userId, null);

  private MarkedSession_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static MarkedSession empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
