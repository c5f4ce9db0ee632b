package dev.cloakroom.cli;

import dev.cloakroom.tink.PayloadKeyKind;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Of which kind a key for payloads is. */
final class KindOption {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "xaes-256-gcm",
      converter = Words.class,
      completionCandidates = Words.class,
      description =
          "The kind of a key for payloads: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private PayloadKeyKind kind = PayloadKeyKind.XAES_256_GCM;

  PayloadKeyKind kind() {
    return kind;
  }

  /** Kinds by the words for them. */
  static final class Words implements ITypeConverter<PayloadKeyKind>, Iterable<String> {
    @Override
    public PayloadKeyKind convert(String word) {
      return Arrays.stream(PayloadKeyKind.values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no kind '%s'; there are %s"
                          .formatted(word, String.join(", ", this))));
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(PayloadKeyKind.values()).map(PayloadKeyKind::word).iterator();
    }
  }
}
