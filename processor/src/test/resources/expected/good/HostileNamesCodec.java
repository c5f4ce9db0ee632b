package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class HostileNamesCodec implements Codec<HostileNames> {
  private static final dev.cloakroom.wire.Field DOUBLE = new dev.cloakroom.wire.Field("Double", 7444);

  private static final dev.cloakroom.wire.Field ELEMENT = new dev.cloakroom.wire.Field("element", 15756);

  private static final dev.cloakroom.wire.Field $_ = new dev.cloakroom.wire.Field("$", 33479);

  private static final dev.cloakroom.wire.Field IN_ = new dev.cloakroom.wire.Field("in", 37245);

  private static final dev.cloakroom.wire.Field MESSAGE = new dev.cloakroom.wire.Field("message", 43384);

  private static final dev.cloakroom.wire.Field OUT = new dev.cloakroom.wire.Field("out", 65637);

  private static final dev.cloakroom.wire.Field READ = new dev.cloakroom.wire.Field("read", 75425);

  private static final dev.cloakroom.wire.Field LIST = new dev.cloakroom.wire.Field("List", 75670);

  private static final dev.cloakroom.wire.Field MARK = new dev.cloakroom.wire.Field("mark", 105884);

  private static final dev.cloakroom.wire.Field USER_ID__ = new dev.cloakroom.wire.Field("USER_ID", 118374);

  private static final dev.cloakroom.wire.Field OPTIONAL = new dev.cloakroom.wire.Field("Optional", 121152);

  private static final dev.cloakroom.wire.Field END = new dev.cloakroom.wire.Field("end", 123219);

  private static final dev.cloakroom.wire.Field EMPTY = new dev.cloakroom.wire.Field("empty", 127580);

  private static final dev.cloakroom.wire.Field KEY = new dev.cloakroom.wire.Field("key", 134641);

  private static final dev.cloakroom.wire.Field USER_ID___ = new dev.cloakroom.wire.Field("user_id", 141417);

  private static final dev.cloakroom.wire.Field WIRE_READER = new dev.cloakroom.wire.Field("WireReader", 149682);

  private static final dev.cloakroom.wire.Field OUTER = new dev.cloakroom.wire.Field("outer", 153882);

  private static final dev.cloakroom.wire.Field USER_ID_ = new dev.cloakroom.wire.Field("userId", 161336);

  private static final dev.cloakroom.wire.Field HOSTILE_NAMES = new dev.cloakroom.wire.Field("HostileNames", 164275);

  private static final dev.cloakroom.wire.Field ÜNÏCODE = new dev.cloakroom.wire.Field("ünïcode", 167482);

  private static final dev.cloakroom.wire.Field VALUE_ = new dev.cloakroom.wire.Field("value", 184068);

  private static final dev.cloakroom.wire.Field VALUE__ = new dev.cloakroom.wire.Field("VALUE", 186638);

  private static final dev.cloakroom.wire.Field FIELD = new dev.cloakroom.wire.Field("field", 188941);

  private static final dev.cloakroom.wire.Field WRITE = new dev.cloakroom.wire.Field("write", 190672);

  private static final dev.cloakroom.wire.Field ARRAY_LIST = new dev.cloakroom.wire.Field("ArrayList", 191170);

  private static final dev.cloakroom.wire.Field SORTED_ENTRIES = new dev.cloakroom.wire.Field("SortedEntries", 195615);

  private static final dev.cloakroom.wire.Field FLOAT = new dev.cloakroom.wire.Field("Float", 221401);

  private static final dev.cloakroom.wire.Field PAYLOAD = new dev.cloakroom.wire.Field("payload", 225327);

  private static final dev.cloakroom.wire.Field PAYLOAD_TYPE = new dev.cloakroom.wire.Field("PayloadType", 228687);

  private static final dev.cloakroom.wire.Field ENTRY = new dev.cloakroom.wire.Field("entry", 230563);

  private static final dev.cloakroom.wire.Field FIELD_ = new dev.cloakroom.wire.Field("Field", 253831);

  private static final dev.cloakroom.wire.Field PROPERTY = new dev.cloakroom.wire.Field("Property", 257486);

  private static final dev.cloakroom.wire.Field NESTED_IN_ = new dev.cloakroom.wire.Field("IN", 20092);

  private static final dev.cloakroom.wire.Field NESTED_IN = new dev.cloakroom.wire.Field("in", 37245);

  private static final dev.cloakroom.wire.Field NESTED_MESSAGE = new dev.cloakroom.wire.Field("message", 43384);

  private static final dev.cloakroom.wire.Field NESTED_OUT = new dev.cloakroom.wire.Field("out", 65637);

  private static final dev.cloakroom.wire.Field NESTED_FIELD = new dev.cloakroom.wire.Field("field", 188941);

  private static final dev.cloakroom.wire.Field NESTED_PAYLOAD = new dev.cloakroom.wire.Field("payload", 225327);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(LIST),
      MessageShape.map(END, () -> HostileNamesCodec.NESTED_SHAPE),
      MessageShape.map(KEY),
      MessageShape.map(SORTED_ENTRIES),
      MessageShape.map(ENTRY));

  private static final MessageShape NESTED_SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out_, HostileNames payload_) {
    double Double = payload_.Double();
    if (java.lang.Double.compare(Double, 0) != 0) {
      out_.float64(DOUBLE, Double);
    }
    java.util.List<Integer> element = payload_.element();
    if (element != null && !element.isEmpty()) {
      int mark_ = out_.begin(ELEMENT);
      for (Integer element_ : element) {
        out_.rawInt32(out_.packed(element_));
      }
      out_.end(mark_);
    }
    String $ = payload_.$();
    if ($ != null) {
      out_.string($_, $);
    }
    String in = payload_.in();
    if (in != null) {
      out_.string(IN_, in);
    }
    String message = payload_.message();
    if (message != null) {
      out_.string(MESSAGE, message);
    }
    String out = payload_.out();
    if (out != null) {
      out_.string(OUT, out);
    }
    String read = payload_.read();
    if (read != null) {
      out_.string(READ, read);
    }
    java.util.List<String> List = payload_.List();
    if (List != null) {
      for (String element_ : List) {
        out_.string(LIST, element_);
      }
    }
    java.util.List<Integer> mark = payload_.mark();
    if (mark != null && !mark.isEmpty()) {
      int mark_ = out_.begin(MARK);
      for (Integer element_ : mark) {
        out_.rawInt32(out_.packed(element_));
      }
      out_.end(mark_);
    }
    String USER_ID = payload_.USER_ID();
    if (USER_ID != null) {
      out_.string(USER_ID__, USER_ID);
    }
    java.util.Optional<String> Optional = payload_.Optional();
    if (Optional != null && Optional.isPresent()) {
      out_.string(OPTIONAL, Optional.get());
    }
    Map<String, HostileNames.Nested> end = payload_.end();
    if (end != null) {
      int mark_ = out_.beginSet();
      for (Map.Entry<String, HostileNames.Nested> entry_ : end.entrySet()) {
        int entryMark = out_.begin(END);
        out_.string(dev.cloakroom.wire.Field.KEY, entry_.getKey());
        writeNested(out_, dev.cloakroom.wire.Field.VALUE, out_.element(dev.cloakroom.wire.Field.VALUE, entry_.getValue()));
        out_.end(entryMark);
      }
      out_.endMap(END, mark_);
    }
    String empty = payload_.empty();
    if (empty != null) {
      out_.string(EMPTY, empty);
    }
    Map<String, String> key = payload_.key();
    if (key != null) {
      int mark_ = out_.beginSet();
      for (Map.Entry<String, String> entry_ : key.entrySet()) {
        int entryMark = out_.begin(KEY);
        out_.string(dev.cloakroom.wire.Field.KEY, entry_.getKey());
        out_.string(dev.cloakroom.wire.Field.VALUE, entry_.getValue());
        out_.end(entryMark);
      }
      out_.endMap(KEY, mark_);
    }
    String user_id = payload_.user_id();
    if (user_id != null) {
      out_.string(USER_ID___, user_id);
    }
    String WireReader = payload_.WireReader();
    if (WireReader != null) {
      out_.string(WIRE_READER, WireReader);
    }
    java.util.List<Integer> outer = payload_.outer();
    if (outer != null && !outer.isEmpty()) {
      int mark_ = out_.begin(OUTER);
      for (Integer element_ : outer) {
        out_.rawInt32(out_.packed(element_));
      }
      out_.end(mark_);
    }
    String userId = payload_.userId();
    if (userId != null) {
      out_.string(USER_ID_, userId);
    }
    String HostileNames = payload_.HostileNames();
    if (HostileNames != null) {
      out_.string(HOSTILE_NAMES, HostileNames);
    }
    String ünïcode = payload_.ünïcode();
    if (ünïcode != null) {
      out_.string(ÜNÏCODE, ünïcode);
    }
    String value = payload_.value();
    if (value != null) {
      out_.string(VALUE_, value);
    }
    String VALUE = payload_.VALUE();
    if (VALUE != null) {
      out_.string(VALUE__, VALUE);
    }
    String field = payload_.field();
    if (field != null) {
      out_.string(FIELD, field);
    }
    String write = payload_.write();
    if (write != null) {
      out_.string(WRITE, write);
    }
    String ArrayList = payload_.ArrayList();
    if (ArrayList != null) {
      out_.string(ARRAY_LIST, ArrayList);
    }
    Map<Long, String> SortedEntries = payload_.SortedEntries();
    if (SortedEntries != null) {
      int mark_ = out_.beginSet();
      for (Map.Entry<Long, String> entry_ : SortedEntries.entrySet()) {
        int entryMark = out_.begin(SORTED_ENTRIES);
        out_.int64(dev.cloakroom.wire.Field.KEY, out_.element(dev.cloakroom.wire.Field.KEY, entry_.getKey()));
        out_.string(dev.cloakroom.wire.Field.VALUE, entry_.getValue());
        out_.end(entryMark);
      }
      out_.endMap(SORTED_ENTRIES, mark_);
    }
    float Float = payload_.Float();
    if (java.lang.Float.compare(Float, 0) != 0) {
      out_.float32(FLOAT, Float);
    }
    String payload = payload_.payload();
    if (payload != null) {
      out_.string(PAYLOAD, payload);
    }
    String PayloadType = payload_.PayloadType();
    if (PayloadType != null) {
      out_.string(PAYLOAD_TYPE, PayloadType);
    }
    Map<String, String> entry = payload_.entry();
    if (entry != null) {
      int mark_ = out_.beginSet();
      for (Map.Entry<String, String> entry_ : entry.entrySet()) {
        int entryMark = out_.begin(ENTRY);
        out_.string(dev.cloakroom.wire.Field.KEY, entry_.getKey());
        out_.string(dev.cloakroom.wire.Field.VALUE, entry_.getValue());
        out_.end(entryMark);
      }
      out_.endMap(ENTRY, mark_);
    }
    String Field = payload_.Field();
    if (Field != null) {
      out_.string(FIELD_, Field);
    }
    String Property = payload_.Property();
    if (Property != null) {
      out_.string(PROPERTY, Property);
    }
  }

  @Override
  public HostileNames read(dev.cloakroom.wire.WireReader in_) {
    String in = null;
    String out = null;
    String payload = null;
    String value = null;
    String field = null;
    String message = null;
    java.util.List<Integer> mark = new java.util.ArrayList<>();
    java.util.List<Integer> outer = new java.util.ArrayList<>();
    java.util.List<Integer> element = new java.util.ArrayList<>();
    Map<String, String> entry = new LinkedHashMap<>();
    Map<String, String> key = new LinkedHashMap<>();
    Map<String, HostileNames.Nested> end = new LinkedHashMap<>();
    double Double = 0;
    float Float = 0;
    java.util.Optional<String> Optional = java.util.Optional.empty();
    java.util.List<String> List = new java.util.ArrayList<>();
    Map<Long, String> SortedEntries = new LinkedHashMap<>();
    String Field = null;
    String Property = null;
    String PayloadType = null;
    String ArrayList = null;
    String WireReader = null;
    String HostileNames = null;
    String userId = null;
    String USER_ID = null;
    String user_id = null;
    String VALUE = null;
    String empty = null;
    String write = null;
    String read = null;
    String $ = null;
    String ünïcode = null;
    while (in_.next()) {
      switch (in_.tag()) {
        case 7444 -> Double = in_.float64(DOUBLE);
        case 15756 -> {
          int outer_ = in_.beginVarints(ELEMENT);
          while (in_.more()) {
            element.add(in_.rawInt32());
          }
          in_.end(outer_);
        }
        case 33479 -> $ = in_.string($_);
        case 37245 -> in = in_.string(IN_);
        case 43384 -> message = in_.string(MESSAGE);
        case 65637 -> out = in_.string(OUT);
        case 75425 -> read = in_.string(READ);
        case 75670 -> List.add(in_.string(LIST));
        case 105884 -> {
          int outer_ = in_.beginVarints(MARK);
          while (in_.more()) {
            mark.add(in_.rawInt32());
          }
          in_.end(outer_);
        }
        case 118374 -> USER_ID = in_.string(USER_ID__);
        case 121152 -> Optional = java.util.Optional.of(in_.string(OPTIONAL));
        case 123219 -> {
          String key_ = "";
          HostileNames.Nested value_ = null;
          int outer_ = in_.begin(END);
          while (in_.next()) {
            switch (in_.tag()) {
              case 1 -> key_ = in_.string(dev.cloakroom.wire.Field.KEY);
              case 2 -> value_ = readNested(in_, dev.cloakroom.wire.Field.VALUE);
              default -> in_.unknown();
            }
          }
          in_.end(outer_);
          end.put(key_, in_.required(END, dev.cloakroom.wire.Field.VALUE, value_));
        }
        case 127580 -> empty = in_.string(EMPTY);
        case 134641 -> {
          String key_ = "";
          String value_ = "";
          int outer_ = in_.begin(KEY);
          while (in_.next()) {
            switch (in_.tag()) {
              case 1 -> key_ = in_.string(dev.cloakroom.wire.Field.KEY);
              case 2 -> value_ = in_.string(dev.cloakroom.wire.Field.VALUE);
              default -> in_.unknown();
            }
          }
          in_.end(outer_);
          key.put(key_, value_);
        }
        case 141417 -> user_id = in_.string(USER_ID___);
        case 149682 -> WireReader = in_.string(WIRE_READER);
        case 153882 -> {
          int outer_ = in_.beginVarints(OUTER);
          while (in_.more()) {
            outer.add(in_.rawInt32());
          }
          in_.end(outer_);
        }
        case 161336 -> userId = in_.string(USER_ID_);
        case 164275 -> HostileNames = in_.string(HOSTILE_NAMES);
        case 167482 -> ünïcode = in_.string(ÜNÏCODE);
        case 184068 -> value = in_.string(VALUE_);
        case 186638 -> VALUE = in_.string(VALUE__);
        case 188941 -> field = in_.string(FIELD);
        case 190672 -> write = in_.string(WRITE);
        case 191170 -> ArrayList = in_.string(ARRAY_LIST);
        case 195615 -> {
          long key_ = 0;
          String value_ = "";
          int outer_ = in_.begin(SORTED_ENTRIES);
          while (in_.next()) {
            switch (in_.tag()) {
              case 1 -> key_ = in_.int64(dev.cloakroom.wire.Field.KEY);
              case 2 -> value_ = in_.string(dev.cloakroom.wire.Field.VALUE);
              default -> in_.unknown();
            }
          }
          in_.end(outer_);
          SortedEntries.put(key_, value_);
        }
        case 221401 -> Float = in_.float32(FLOAT);
        case 225327 -> payload = in_.string(PAYLOAD);
        case 228687 -> PayloadType = in_.string(PAYLOAD_TYPE);
        case 230563 -> {
          String key_ = "";
          String value_ = "";
          int outer_ = in_.begin(ENTRY);
          while (in_.next()) {
            switch (in_.tag()) {
              case 1 -> key_ = in_.string(dev.cloakroom.wire.Field.KEY);
              case 2 -> value_ = in_.string(dev.cloakroom.wire.Field.VALUE);
              default -> in_.unknown();
            }
          }
          in_.end(outer_);
          entry.put(key_, value_);
        }
        case 253831 -> Field = in_.string(FIELD_);
        case 257486 -> Property = in_.string(PROPERTY);
        default -> in_.unknown();
      }
    }
    return new HostileNames(in, out, payload, value, field, message, mark, outer, element, entry,
        key, end, Double, Float, Optional, List, SortedEntries, Field, Property, PayloadType,
        ArrayList, WireReader, HostileNames, userId, USER_ID, user_id, VALUE, empty, write, read, $,
        ünïcode);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeNested(WireWriter out_, dev.cloakroom.wire.Field field_,
      HostileNames.Nested value) {
    int message_ = out_.begin(field_);
    String IN = value.IN();
    if (IN != null) {
      out_.string(NESTED_IN_, IN);
    }
    String in = value.in();
    if (in != null) {
      out_.string(NESTED_IN, in);
    }
    String message = value.message();
    if (message != null) {
      out_.string(NESTED_MESSAGE, message);
    }
    String out = value.out();
    if (out != null) {
      out_.string(NESTED_OUT, out);
    }
    String field = value.field();
    if (field != null) {
      out_.string(NESTED_FIELD, field);
    }
    String payload = value.payload();
    if (payload != null) {
      out_.string(NESTED_PAYLOAD, payload);
    }
    out_.end(message_);
  }

  private static HostileNames.Nested readNested(dev.cloakroom.wire.WireReader in_,
      dev.cloakroom.wire.Field field_) {
    String in = null;
    String out = null;
    String field = null;
    String message = null;
    String payload = null;
    String IN = null;
    int message_ = in_.begin(field_);
    while (in_.next()) {
      switch (in_.tag()) {
        case 20092 -> IN = in_.string(NESTED_IN_);
        case 37245 -> in = in_.string(NESTED_IN);
        case 43384 -> message = in_.string(NESTED_MESSAGE);
        case 65637 -> out = in_.string(NESTED_OUT);
        case 188941 -> field = in_.string(NESTED_FIELD);
        case 225327 -> payload = in_.string(NESTED_PAYLOAD);
        default -> in_.unknown();
      }
    }
    in_.end(message_);
    return new HostileNames.Nested(in, out, field, message, payload, IN);
  }
}
