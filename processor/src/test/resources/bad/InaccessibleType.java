package bad;

import dev.cloakroom.SessionPayload;
import java.util.List;

@SessionPayload
record InaccessibleType(
    Secret secret, // CR018: property 'secret' of InaccessibleType uses bad.InaccessibleType.Secret, which the package 'bad' of the payload InaccessibleType cannot access. Make it package-private, not private
    List<Mode> modes) { // CR018: property 'modes'
  private record Secret(int x) {}

  private enum Mode {
    ONE
  }
}
