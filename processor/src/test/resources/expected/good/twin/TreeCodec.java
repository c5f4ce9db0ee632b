package good.twin;

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

  private static final Field OTHER = new Field("other", 182752);

  private static final Field TREE_CHILDREN = new Field("children", 63010);

  private static final Field TREE_NAME = new Field("name", 150246);

  private static final Field TREE__CHILDREN = new Field("children", 63010);

  private static final Field TREE__OTHER = new Field("other", 182752);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(CHILDREN, () -> TreeCodec.TREE__SHAPE),
      MessageShape.message(OTHER, () -> TreeCodec.TREE_SHAPE));

  private static final MessageShape TREE_SHAPE = MessageShape.of(
      MessageShape.list(TREE_CHILDREN, () -> TreeCodec.TREE_SHAPE));

  private static final MessageShape TREE__SHAPE = MessageShape.of(
      MessageShape.list(TREE__CHILDREN, () -> TreeCodec.TREE__SHAPE),
      MessageShape.message(TREE__OTHER, () -> TreeCodec.TREE_SHAPE));

  @Override
  public void write(WireWriter out, Tree payload) {
    List<Tree> children = payload.children();
    if (children != null) {
      for (Tree element : children) {
        writeTree_(out, CHILDREN, out.element(CHILDREN, element));
      }
    }
    good.Tree other = payload.other();
    if (other != null) {
      writeTree(out, OTHER, other);
    }
  }

  @Override
  public Tree read(WireReader in) {
    good.Tree other = null;
    List<Tree> children = new ArrayList<>();
    while (in.next()) {
      switch (in.tag()) {
        case 63010 -> children.add(readTree_(in, CHILDREN));
        case 182752 -> other = readTree(in, OTHER);
        default -> in.unknown();
      }
    }
    return new Tree(other, children);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeTree(WireWriter out, Field field, good.Tree value) {
    int message = out.begin(field);
    List<good.Tree> children = value.children();
    if (children != null) {
      for (good.Tree element : children) {
        writeTree(out, TREE_CHILDREN, out.element(TREE_CHILDREN, element));
      }
    }
    String name = value.name();
    if (name != null) {
      out.string(TREE_NAME, name);
    }
    out.end(message);
  }

  private static good.Tree readTree(WireReader in, Field field) {
    String name = null;
    List<good.Tree> children = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 63010 -> children.add(readTree(in, TREE_CHILDREN));
        case 150246 -> name = in.string(TREE_NAME);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new good.Tree(name, children);
  }

  private static void writeTree_(WireWriter out, Field field, Tree value) {
    int message = out.begin(field);
    List<Tree> children = value.children();
    if (children != null) {
      for (Tree element : children) {
        writeTree_(out, TREE__CHILDREN, out.element(TREE__CHILDREN, element));
      }
    }
    good.Tree other = value.other();
    if (other != null) {
      writeTree(out, TREE__OTHER, other);
    }
    out.end(message);
  }

  private static Tree readTree_(WireReader in, Field field) {
    good.Tree other = null;
    List<Tree> children = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 63010 -> children.add(readTree_(in, TREE__CHILDREN));
        case 182752 -> other = readTree(in, TREE__OTHER);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Tree(other, children);
  }
}
