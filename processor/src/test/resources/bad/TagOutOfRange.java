package bad;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;

@SessionPayload
record TagOutOfRange(
    @Tag(0) int zero, // CR014: property 'zero' of TagOutOfRange has @Tag(0), which is no field number. They go from 1 to 536870911, without 19000 to 19999. Write @Tag(1)
    @Tag(-1) int negative, // CR014: @Tag(-1)
    @Tag(536870912) int large, // CR014: @Tag(536870912)
    @Tag(19000) int reserved, // CR014: Write @Tag(20000)
    @Tag(19999) int alsoReserved, // CR014: @Tag(19999)
    @Tag(18999) int below,
    @Tag(20000) int above,
    @Tag(536870911) int most) {}
