package dev.cloakroom.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.redisson.Address.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "redis://h SINGLE redis://h:6379",
        "redis://h:1 SINGLE redis://h:1",
        "redis://h/3 SINGLE redis://h:6379/3",
        "redis://h:1/0 SINGLE redis://h:1",
        "redis://h/ SINGLE redis://h:6379",
        "rediss://h SINGLE rediss://h:6379",
        "valkey://h SINGLE redis://h:6379",
        "valkeys://h SINGLE rediss://h:6379",
        "redis://[::1]:7 SINGLE redis://[::1]:7",
        "redis://[::1] SINGLE redis://[::1]:6379",
        "redis://u:p@h SINGLE redis://h:6379",
        "redis-sentinel://a,b:1/main SENTINEL redis-sentinel://a:26379,b:1/main",
        "rediss-sentinel://a/main/2 SENTINEL rediss-sentinel://a:26379/main/2",
        "redis-cluster://a,b:1 CLUSTER redis-cluster://a:6379,b:1",
        "valkey-cluster://a CLUSTER redis-cluster://a:6379",
      })
  void addressesAreTakenApart(String url, Kind kind, String shown) {
    Address address = Address.parse(url);

    assertThat(address.kind()).isEqualTo(kind);
    assertThat(address.shown()).isEqualTo(shown);
    assertThat(address.toString()).isEqualTo(shown);
  }

  @Test
  void usersAndPasswordsAreDecoded() {
    Address address = Address.parse("redis://a%20b:c%40d%2F+@h");

    assertThat(address.user()).isEqualTo("a b");
    assertThat(address.password()).isEqualTo("c@d/+");
  }

  @Test
  void aLoginOfOnePartIsAPassword() {
    assertThat(Address.parse("redis://secret@h").user()).isNull();
    assertThat(Address.parse("redis://secret@h").password()).isEqualTo("secret");
    assertThat(Address.parse("redis://:secret@h").user()).isNull();
    assertThat(Address.parse("redis://:secret@h").password()).isEqualTo("secret");
    assertThat(Address.parse("redis://h").password()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redis:",
        "redis:h",
        "redis://",
        "redis:///0",
        "redis://h:x",
        "redis://h:0",
        "redis://h:65536",
        "redis://h/x",
        "redis://h/-1",
        "redis://h/1/2",
        "redis://h?timeout=1",
        "redis://a,b",
        "redis://a b",
        "redis://secret:%zz@h",
        "redis-sentinel://h",
        "redis-sentinel://h/main/1/2",
        "redis-cluster://h/1/2",
        "redis-cluster://,h",
      })
  void whatIsNoAddressIsRefusedWithoutShowingIt(String url) {
    assertThat(Address.isOne(url)).isTrue();
    assertThatThrownBy(() -> Address.parse(url))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'cloakroom.url'")
        .hasMessageContaining("redis-cluster://HOST,HOST")
        .message()
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite:x", "memory:", "rediz://h", "redis-ring://h", "redis"})
  void otherUrlsAreSomebodyElsesBusiness(String url) {
    assertThat(Address.isOne(url)).isFalse();
  }
}
