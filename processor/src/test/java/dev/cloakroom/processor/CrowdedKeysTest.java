package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.wire.WireException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements whose hash codes are made to collide do not take the time that they otherwise would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdedKeysTest {
  /** So many would take 17 seconds to read, if nobody refused them. */
  private static final int MANY = 40_000;

  private ClassLoader loader;
  private Payload crowded;
  private Payload listed;

  @BeforeAll
  void compile(@TempDir Path work) throws Exception {
    Compilation compilation = Compilation.of(work, Compilation.resources("crowded"));
    assertThat(compilation.success()).as("%s", compilation.messages()).isTrue();
    loader = compilation.load();
    crowded = Payload.load(loader, "crowded.Crowded");
    listed = Payload.load(loader, "crowded.Listed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"points", "names", "times"})
  void manyOfOneHashCodeAreNotRead(String property) throws Exception {
    byte[] bytes = listed.encode(sample(property, MANY));

    assertThatThrownBy(() -> crowded.decode(bytes))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property '" + property + "'")
        .hasMessageContaining("the same hash code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"points", "names", "times"})
  void someOfOneHashCodeAreReadAndWritten(String property) throws Exception {
    byte[] bytes = listed.encode(sample(property, 3_900));

    Object decoded = crowded.decode(bytes);

    assertThat(crowded.decode(crowded.encode(decoded))).isEqualTo(decoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"points", "names", "times"})
  void whatWouldTakeTooLongToReadIsNotWritten(String property) throws Exception {
    Object readable = crowded.decode(listed.encode(sample(property, 5_000)));

    assertThatThrownBy(() -> crowded.encode(readable))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property '" + property + "'")
        .hasMessageContaining("the same hash code");
  }

  @Test
  void repeatingAnElementThatTakesLongToFindIsRefusedToo() throws Exception {
    byte[] bytes = listed.encode(sample("repeated", 3_000, MANY));

    assertThatThrownBy(() -> crowded.decode(bytes)).hasMessageContaining("the same hash code");
  }

  @Test
  void whatIsWithinTheLimitByItselfIsRefusedTogether() throws Exception {
    Object payload = crowded.decode(listed.encode(sample("points", 3_900)));
    Object points = payload.getClass().getMethod("points").invoke(payload);

    assertThatThrownBy(() -> crowded.encode(withGroups(Set.of(points, Set.of(), twin(points)))))
        .hasMessageContaining("the same hash code");
  }

  @Test
  void manyOrdinaryElementsAreReadAndWritten() throws Exception {
    byte[] bytes = listed.encode(sample("spread", 100_000));

    Object decoded = crowded.decode(bytes);

    assertThat(crowded.decode(crowded.encode(decoded))).isEqualTo(decoded);
  }

  private static Object twin(Object points) {
    Set<Object> twin = new LinkedHashSet<>((Set<?>) points);
    twin.remove(twin.iterator().next());
    return twin;
  }

  private Object withGroups(Set<?> groups) throws Exception {
    return loader
        .loadClass("crowded.Crowded")
        .getConstructors()[0]
        .newInstance(Set.of(), Map.of(), Set.of(), groups);
  }

  private Object sample(String method, Object... arguments) throws Exception {
    Class<?>[] types = new Class<?>[arguments.length];
    Arrays.fill(types, int.class);
    Method sample = loader.loadClass("crowded.Listed").getDeclaredMethod(method, types);
    sample.setAccessible(true);
    return sample.invoke(null, arguments);
  }
}
