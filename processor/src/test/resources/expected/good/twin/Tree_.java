package good.twin;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Tree}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class Tree_ {
  /**
   * The property {@code other}.
   */
  public static final Property<Tree, good.Tree> other = Property.of(
      "other", 182752, payload -> payload.other(),
      (payload, value) -> new Tree(value, payload.children()));

  /**
   * The property {@code children}.
   */
  public static final Property<Tree, List<Tree>> children = Property.of(
      "children", 63010, payload -> payload.children(),
      (payload, value) -> new Tree(payload.other(), value));

  /**
   * What sessions know of {@link Tree}.
   */
  public static final PayloadType<Tree> TYPE = PayloadType.of(
      "twin-tree", Tree.class, new TreeCodec(),
      List.of(other, children),
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
