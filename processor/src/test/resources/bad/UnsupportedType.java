package bad;

import dev.cloakroom.SessionPayload;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

@SessionPayload
record UnsupportedType(
    HashSet<String> set, // CR001: property 'set' of UnsupportedType has the type java.util.HashSet<java.lang.String>, and a session cannot hold that. Write a Set.
    TreeMap<String, String> tree, // CR001: Write a SortedMap
    Set<byte[]> digestSet, // CR001: byte[] in a set. Write a List: a set tells its elements apart by equals
    SortedSet<Item> sortedItems, // CR001: bad.UnsupportedType.Item in a sorted set. Write a Set
    SortedSet<ZoneId> sortedZones, // CR001: java.time.ZoneId in a sorted set. Write a Set
    SortedMap<ZoneId, String> sortedKeys, // CR001: java.time.ZoneId as a key of a sorted map. Write a Map
    Date[] dates, // CR001: property 'dates' of UnsupportedType has the type java.util.Date[], and a session cannot hold java.util.Date. Write a java.time.Instant
    java.util.LinkedList<String> linked, // CR001: Write a List
    Number price, // CR001: Write a java.math.BigDecimal
    Map<byte[], String> digests, // CR001: byte[] as a key. Write a List or a String: a map tells its keys apart
    Date date, // CR001: Write a java.time.Instant
    Object anything, // CR001: Write a record
    Runnable task, // CR001: or keep the type, write 'class RunnableConverter implements Converter<Runnable, String>', and @Convert(RunnableConverter.class) here
    Map<Optional<int[]>, String> arrayKeys, // CR001: as a key. Write a List or a String
    Set<Optional<List<int[]>>> arrays, // CR001: in a set. Write a List
    SortedSet<List<String>> sortedLists, // CR001: java.util.List<java.lang.String> in a sorted set
    Map<String, List<Optional<Locale>>> inside, // CR001: cannot hold java.util.Locale. Write its language tag
    List<Locale> locales, // CR001: Write its language tag as a String
    Box<String> box, // CR001: property 'box'
    Item item) {
  record Item(
      int number,
      java.net.URI id) {} // CR001: property 'id' of Item has the type java.net.URI

  record Box<T>(T content) {}
}
