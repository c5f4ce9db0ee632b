package bad;

import dev.cloakroom.SessionPayload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

@SessionPayload
record RawTypes(
    @SuppressWarnings("rawtypes") List list, // CR002: property 'list' of RawTypes has the type java.util.List, which leaves open what is in it. Write List<String>.
    List<?> wild, // CR002: Write List<String>
    List<? extends Number> numbers, // CR002: Write List<Number>
    Map<String, ? super Integer> map, // CR002: Write Map<String, Integer>
    @SuppressWarnings("rawtypes") SortedMap sorted, // CR002: Write SortedMap<String, String>
    List<Map<String, ?>> inside, // CR002: property 'inside' of RawTypes has the type java.util.List<java.util.Map<java.lang.String,?>>, which leaves open what is in it. Write Map<String, String>
    Set<? super Integer> set, // CR002: Write Set<Integer>
    @SuppressWarnings("rawtypes") Optional optional) {} // CR002: Write Optional<String>
