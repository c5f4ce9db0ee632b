package dev.cloakroom.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.benchmarks.codec.CodecPart;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.run.Effort;
import dev.cloakroom.benchmarks.sql.SqlPart;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final Part CODEC = new CodecPart();

  private static Arguments parse(String... args) {
    return Arguments.parse(List.of(args), List.of(CODEC, SqlPart.onAll()));
  }

  @Test
  void aPartIsMeasuredInFullUnlessAskedOtherwise() {
    assertThat(parse("codec")).isEqualTo(new Arguments(CODEC, Effort.FULL, "benchmarks/run codec"));
    assertThat(parse("codec", "--quick"))
        .isEqualTo(new Arguments(CODEC, Effort.QUICK, "benchmarks/run codec --quick"));
  }

  @Test
  void onlyTheFullEffortMayBePublished() {
    assertThat(Effort.FULL.isPublishable()).isTrue();
    assertThat(Effort.QUICK.isPublishable()).isFalse();
  }

  @Test
  void aPartIsMeasuredOnTheDatabasesThatAreNamedAndWrittenBesideTheOneOfAll() {
    Part part = parse("--databases", "postgresql,sqlite", "sql").part();

    assertThat(part.comparisons())
        .allMatch(comparison -> comparison.title().matches("(PostgreSQL|SQLite): .*"));
    assertThat(part.stem()).isEqualTo("sql.postgresql.sqlite");
    assertThat(parse("sql").part().stem()).isEqualTo("sql");
  }

  @Test
  void databasesThatAreNotKnownAndPartsThatUseNoneAreRefused() {
    assertThatThrownBy(() -> parse("sql", "--databases", "oracle"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no database 'oracle'; there are: sqlite, postgresql, mysql, mariadb");
    assertThatThrownBy(() -> parse("codec", "--databases", "sqlite"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("part 'codec' uses no database");
  }

  @Test
  void anUnknownPartIsNamedWithTheKnownOnes() {
    assertThatThrownBy(() -> parse("codecs"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no part 'codecs'; usage: benchmarks/run [--quick] [--databases A,B] codec | sql | all");
  }

  @Test
  void nothingOrTooMuchGetsTheUsage() {
    for (String[] args :
        new String[][] {
          {}, {"--quick"}, {"codec", "codec"}, {"codec", "--fast"}, {"sql", "--databases"}
        }) {
      assertThatThrownBy(() -> parse(args))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("usage: benchmarks/run [--quick] [--databases A,B] codec | sql | all");
    }
  }
}
