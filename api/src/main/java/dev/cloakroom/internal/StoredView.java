package dev.cloakroom.internal;

import dev.cloakroom.SessionView;
import dev.cloakroom.spi.StoredSession;
import java.util.function.Function;

/** A row that is opened when its payload is asked for. */
final class StoredView<P> extends StoredSummary implements SessionView<P> {
  private final Function<StoredSession, P> opener;

  StoredView(StoredSession row, Function<StoredSession, P> opener) {
    super(row);
    this.opener = opener;
  }

  @Override
  public P payload() {
    return opener.apply(row);
  }
}
