package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;
import dev.cloakroom.UnknownDefault;
import java.util.List;

@SessionPayload
record BadSubtype(
    Open open, // CR026: property 'open' of BadSubtype has the sealed type Open, whose subtype Below is abstract and not sealed. Make it sealed or final
    List<Unmade> unmade, // CR026: the sealed type Unmade, whose subtype Hidden cannot be made by generated code
    Generic<String> generic, // CR001: Write a sealed type without type parameters
    Twin twin,
    @UnknownDefault("Missing") Fine fine) { // CR025: @UnknownDefault of property 'fine' of BadSubtype names no subtype of Fine. Write @UnknownDefault("Two")

  sealed interface Open permits Below, Known {}

  non-sealed interface Below extends Open {}

  record Known() implements Open {}

  sealed interface Unmade permits Hidden {}

  static final class Hidden implements Unmade {
    Hidden(int argument) {}
  }

  sealed interface Generic<T> permits Leaf {}

  record Leaf() implements Generic<String> {}

  sealed interface Twin permits Castor, Pollux {}

  @Tag(7)
  record Castor() implements Twin {}

  @Tag(7) // CR013: subtype 'Pollux' of Twin has the field number 7 by @Tag, and so has subtype 'Castor' of Twin by @Tag. Write @Tag(1) here
  record Pollux() implements Twin {}

  sealed interface Fine permits One, Two {}

  record One() implements Fine {}

  record Two(Alone alone) implements Fine {}

  @Tag(1) // CR020: @Tag stands on 'Alone' of Alone, which is not a property. It is not a subtype of a sealed type either
  record Alone(int number) {}
}
