package dev.cloakroom.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayoutTest {
  /** Nodes compare it, and may have other digits. */
  @Test
  void theRecordIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Layout.MAP_CACHE.record()).isEqualTo("partitions=256 layout=map-cache rows=1");
      assertThat(new Keys("shop").partition(171).sessions())
          .isEqualTo("cloakroom:{shop:ab}:sessions");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noNamespaceEndsTheBracesOrLooksLikeAnother() {
    assertThat(new Keys("a}b").layout()).isEqualTo("cloakroom:{a%7Db}:layout");
    assertThat(new Keys("a%7Db").layout()).isEqualTo("cloakroom:{a%257Db}:layout");
    assertThat(new Keys("a:00").layout()).isNotEqualTo(new Keys("a").partition(0).sessions());
  }
}
