package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class TreeCodec implements Codec<Tree> {
  private static final Field CHILDREN = new Field("children", 63010);

  private static final Field NAME = new Field("name", 150246);

  private static final Field TREE_CHILDREN = new Field("children", 63010);

  private static final Field TREE_NAME = new Field("name", 150246);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(CHILDREN, () -> TreeCodec.TREE_SHAPE));

  private static final MessageShape TREE_SHAPE = MessageShape.of(
      MessageShape.list(TREE_CHILDREN, () -> TreeCodec.TREE_SHAPE));

  @Override
  public void write(WireWriter out, Tree payload) {
    List<Tree> children = payload.children();
    if (children != null) {
      for (Tree element : children) {
        writeTree(out, CHILDREN, out.element(CHILDREN, element));
      }
    }
    String name = payload.name();
    if (name != null) {
      out.string(NAME, name);
    }
  }

  @Override
  public Tree read(WireReader in) {
    String name = null;
    List<Tree> children = new ArrayList<>();
    while (in.next()) {
      switch (in.tag()) {
        case 63010 -> children.add(readTree(in, CHILDREN));
        case 150246 -> name = in.string(NAME);
        default -> in.unknown();
      }
    }
    return new Tree(name, children);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeTree(WireWriter out, Field field, Tree value) {
    int message = out.begin(field);
    List<Tree> children = value.children();
    if (children != null) {
      for (Tree element : children) {
        writeTree(out, TREE_CHILDREN, out.element(TREE_CHILDREN, element));
      }
    }
    String name = value.name();
    if (name != null) {
      out.string(TREE_NAME, name);
    }
    out.end(message);
  }

  private static Tree readTree(WireReader in, Field field) {
    String name = null;
    List<Tree> children = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 63010 -> children.add(readTree(in, TREE_CHILDREN));
        case 150246 -> name = in.string(TREE_NAME);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Tree(name, children);
  }
}
