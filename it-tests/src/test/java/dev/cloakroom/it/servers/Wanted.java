package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the suite runs on. Which ones are chosen is said by {@code
 * -Dcloakroom.it.backends=sqlite,postgresql,…}; where their servers come from by {@code
 * -Dcloakroom.it.servers=external|testcontainers|embedded}, and an address by {@code
 * -Dcloakroom.it.postgresql.url=…} with {@code .user} and {@code .password}.
 *
 * @param <S> what its servers are like
 */
public interface Wanted<S extends Running> {
  /** Chooses among them. */
  String CHOICE = "cloakroom.it.backends";

  /** Its name as people write it. */
  String title();

  /** The word for it in the names and values of properties. */
  String word();

  /** Why it is not among those that are chosen; empty if it is. */
  default String whyNotChosen() {
    String choice = System.getProperty(CHOICE, "").strip();
    Set<String> chosen =
        Arrays.stream(choice.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    return choice.isEmpty() || chosen.contains(word())
        ? ""
        : "not among -D" + CHOICE + "=" + choice;
  }

  /** The Docker image; none by default. */
  default String image() {
    return "";
  }

  /** The server at an address that the user gives. */
  S external(String url, String user, String password);

  /** Starts a container; {@link #image()} says whether there can be one. */
  default S container() throws IOException {
    throw new UnsupportedOperationException(title());
  }

  /** Starts a server out of binaries; {@code null} if there are none. */
  default S embedded(Path directory) throws Exception {
    return null;
  }
}
