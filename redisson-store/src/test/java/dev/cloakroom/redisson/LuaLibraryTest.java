package dev.cloakroom.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LuaLibraryTest {
  private static final LuaLibrary LIBRARY =
      new LuaLibrary(
          """
          local FIRST, SECOND = 1, 2
          -- Not what others have.
          local function one()
            return FIRST
          end

          local function two()
            -- with one()
            return SECOND
          end

          local function both()
            return one() + two()
          end
          """);

  @Test
  void whatIsUsedStandsBeforeTheFirstStatementThatNeedsIt() {
    assertThat(
            LIBRARY.linked(
                """
                -- Does it need two()?
                local given = ARGV[1]
                if given == '1' then
                  return one()
                else
                  return twofold
                end
                return both() + both()
                """))
        .isEqualToIgnoringWhitespace(
            """
            local given = ARGV[1]
            local FIRST, SECOND = 1, 2
            local function one()
              return FIRST
            end
            if given == '1' then
              return one()
            else
              return twofold
            end
            local function two()
              return SECOND
            end
            local function both()
              return one() + two()
            end
            return both() + both()
            """);
  }

  @Test
  void whatIsNotUsedIsNotThere() {
    assertThat(LIBRARY.linked("return 'oneself'\n")).isEqualTo("return 'oneself'\n");
  }

  @Test
  void onlyDefinitionsMakeALibrary() {
    assertThatThrownBy(() -> new LuaLibrary("return 1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("return 1");
  }
}
