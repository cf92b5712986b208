package org.rapporteur.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prints how well the volumes at hand are read, and where reading and labels differ: {@code ./mvnw
 * -Pmeasure verify}. It measures and judges nothing, so it belongs to no ordinary run.
 */
@Tag("measure")
class MeasureVolumesTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  @ParameterizedTest
  @CsvSource({"2007, amnesty-2007-countries.pdf", "2011, amnesty-2011.pdf"})
  void measure(String edition, String file) throws IOException {
    Path volume = CORPUS.resolve(file);
    Assumptions.assumeTrue(Files.exists(volume), () -> volume + " is absent");
    Measurement measurement = Measurement.of(volume);
    LabelComparison comparison = new LabelComparison(measurement.drafts());
    Path labels = CORPUS.resolve("labels");
    comparison.headers(labels.resolve("headers-2007-2011.csv"), edition);
    comparison.counts(labels.resolve("entries-2007-2011.csv"), edition);
    publish(edition, table(edition, measurement, comparison));
  }

  private static String table(String edition, Measurement measurement, LabelComparison comparison) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%n== Edition %s: %d entries, %d rejected%n"
            .formatted(edition, measurement.drafts().size(), measurement.rejected().size()));
    measurement.rejected().forEach(each -> out.append("rejected: ").append(each).append('\n'));
    out.append("%-55s %6s %6s %8s%n".formatted("field", "exact", "wrong", "missing"));
    comparison
        .fields()
        .forEach((field, counts) ->
            out.append(
                "%-55s %6d %6d %8d%n"
                    .formatted(field, counts.exact(), counts.wrong(), counts.missing())));
    comparison.differences().forEach(each -> out.append(each).append('\n'));
    return out.toString();
  }

  @SuppressWarnings("SystemOut") // what it is for
  private static void publish(String edition, String table) throws IOException {
    System.out.println(table);
    Files.writeString(Path.of("target", "measured-" + edition + ".txt"), table);
  }
}
