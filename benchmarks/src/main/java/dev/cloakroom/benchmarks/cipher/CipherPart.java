package dev.cloakroom.benchmarks.cipher;

import com.google.crypto.tink.Aead;
import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Row;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.tink.PayloadKeyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;

/** Sealing and opening. */
public final class CipherPart implements Part {
  private static final List<PayloadKeyKind> KINDS =
      List.of(PayloadKeyKind.XAES_256_GCM, PayloadKeyKind.AES_256_GCM);

  private static final List<Integer> SIZES = List.of(500, 4_096, 65_536);
  private static final double MOST = 1.25;

  @Override
  public String name() {
    return "cipher";
  }

  @Override
  public String title() {
    return "The cipher beside the primitives that it is made of";
  }

  @Override
  public List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (PayloadKeyKind kind : KINDS) {
      for (int size : SIZES) {
        for (String method : List.of("seal", "open")) {
          comparisons.add(comparison(kind, size, method));
        }
      }
    }
    return comparisons;
  }

  private static Comparison comparison(PayloadKeyKind kind, int size, String method) {
    return new Comparison(
        Text.format("%s, %s %,d bytes", kind.word(), method, size),
        CipherBenchmark.class,
        method,
        Map.of("kind", kind.name(), "size", Integer.toString(size)),
        1,
        Arrays.stream(CipherSubject.values())
            .filter(subject -> subject.has(kind))
            .map(CipherSubject::subject)
            .toList());
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return tables.stream().map(CipherPart::verdict).toList();
  }

  private static Verdict verdict(Table table) {
    Row ours = table.ours();
    return new Verdict(
        Text.format("%s: at most %.2f times the bare Tink primitive", table.title(), MOST),
        ours.time() <= MOST,
        Text.format("%.2f (%.2f–%.2f)", ours.time(), ours.lowest(), ours.highest()));
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Cloakroom: TinkSessionCipher with keysets of one key, and the associated data made of the row each time, as a save and a find do.",
        "bare Tink primitive: Aead of a keyset with one key of the same kind, with the same associated data, made before.",
        "JDK: for information; its output has no key id.");
  }

  @Override
  public List<Class<?>> libraries() {
    return List.of(Aead.class, Runner.class);
  }
}
