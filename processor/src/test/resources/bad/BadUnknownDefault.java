package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.UnknownDefault;
import java.util.List;
import java.util.Map;

@SessionPayload
record BadUnknownDefault(
    @UnknownDefault("MAUVE") Theme theme, // CR025: @UnknownDefault of property 'theme' of BadUnknownDefault names no constant of Theme. Write @UnknownDefault("DARK")
    @UnknownDefault List<Theme> themes, // CR025: property 'themes' of BadUnknownDefault names no constant of Theme
    @UnknownDefault("LIGHT") String text, // CR025: property 'text' of BadUnknownDefault has no enum or sealed type to apply to
    @UnknownDefault("LIGHT") Map<Theme, String> keyed, // CR025: property 'keyed' of BadUnknownDefault has no enum or sealed type
    Twice twice,
    Named named) {
  enum Theme {
    LIGHT,
    DARK
  }

  enum Twice {
    @UnknownDefault
    ONE,
    @UnknownDefault // CR025: @UnknownDefault of Twice stands on two constants
    TWO
  }

  enum Named {
    @UnknownDefault("TWO") // CR025: @UnknownDefault of Named stands on a constant and names one
    ONE,
    TWO
  }
}
