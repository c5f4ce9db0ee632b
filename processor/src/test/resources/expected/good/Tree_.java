package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Tree}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Tree_ {
  /**
   * The property {@code name}.
   */
  public static final Property<Tree, String> name = Property.of(
      "name", 150246, payload -> payload.name(),
      (payload, value) -> new Tree(value, payload.children()));

  /**
   * The property {@code children}.
   */
  public static final Property<Tree, List<Tree>> children = Property.of(
      "children", 63010, payload -> payload.children(),
      (payload, value) -> new Tree(payload.name(), value));

  /**
   * What sessions know of {@link Tree}.
   */
  public static final PayloadType<Tree> TYPE = PayloadType.of(
      "Tree", Tree.class, new TreeCodec(),
      List.of(name, children),
      null, null);

  private Tree_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Tree empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
