package dev.cloakroom.tck;

import dev.cloakroom.spi.SessionStore;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit on a store with a defect. Not named as a test is: only {@link KitSelfTest} runs it. */
@ExtendWith(DefectiveStoreKit.Chosen.class)
class DefectiveStoreKit extends SessionStoreTck {
  /** The configuration parameter that names the defect. */
  static final String PARAMETER = "cloakroom.tck.defect";

  /**
   * The configuration parameter that says how many random histories there are; none by default, for
   * they find out what is wrong with any rule.
   */
  static final String HISTORIES = "cloakroom.tck.defect.histories";

  private final Defect defect;
  private final int histories;
  private final Map<String, SessionStore> byNamespace = new ConcurrentHashMap<>();

  DefectiveStoreKit(Defect defect, Integer histories) {
    this.defect = defect;
    this.histories = histories;
  }

  @Override
  protected int histories() {
    return histories;
  }

  @Override
  protected SessionStore open(String namespace) {
    return isPersistent()
        ? new Forgetful(byNamespace.computeIfAbsent(namespace, defect.making()))
        : byNamespace.computeIfAbsent(namespace, defect.making());
  }

  @Override
  protected boolean isPersistent() {
    return defect.equals(Defect.FORGETS_ON_REOPEN);
  }

  private final class Forgetful extends DelegatingStore {
    Forgetful(SessionStore sound) {
      super(sound);
    }

    @Override
    public void close() {
      byNamespace.remove(namespace());
    }
  }

  static final class Chosen implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return Set.of(Defect.class, Integer.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      if (parameter.getParameter().getType().equals(Integer.class)) {
        return context.getConfigurationParameter(HISTORIES).map(Integer::valueOf).orElse(0);
      }
      return Defect.named(context.getConfigurationParameter(PARAMETER).orElseThrow());
    }
  }
}
