package dev.cloakroom.benchmarks.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.benchmarks.sql.Databases;
import dev.cloakroom.it.servers.Backend;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectPartTest {
  private static final int COUNT = 100;

  @Test
  void oneUserHasAsManySessionsAsTheOthersTogether() throws Exception {
    try (Databases databases = Databases.named(List.of("sqlite"))) {
      Place place = Place.of(databases.withTables(Backend.SQLITE));
      place.fill(Holder.ONE, COUNT);
      place.fill(Holder.MANY, COUNT);

      try (Keeper keeper = place.open(Holder.ONE)) {
        assertThat(keeper.findBySubject(0)).isEqualTo(COUNT);
        assertThat(keeper.find(7)).isEqualTo(Holder.ONE.payload(7));
      }
      try (Keeper keeper = place.open(Holder.MANY)) {
        assertThat(keeper.findBySubject(7)).isEqualTo(Workload.SESSIONS_OF_SUBJECT);
        assertThat(keeper.find(7)).isEqualTo(Workload.payload(7));
      }
    }
  }
}
