package org.rapporteur.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prints how well the volumes at hand are read: {@code ./mvnw -Pmeasure verify}. It measures and
 * judges nothing, so it belongs to no ordinary run.
 */
@Tag("measure")
class MeasureVolumesTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  @ParameterizedTest
  @CsvSource({"2007, amnesty-2007-countries.pdf", "2011, amnesty-2011.pdf"})
  void measure(String edition, String file) throws IOException {
    Path volume = CORPUS.resolve(file);
    Assumptions.assumeTrue(Files.exists(volume), () -> volume + " is absent");
    long start = System.nanoTime();
    Measurement measurement = Measurement.of(volume);
    long millis = (System.nanoTime() - start) / 1_000_000;
    Path labels = CORPUS.resolve("labels");
    measurement.compareHeaders(labels.resolve("headers-2007-2011.csv"), edition);
    measurement.compareEntries(labels.resolve("entries-2007-2011.csv"), edition);
    print(edition, measurement, millis);
  }

  @SuppressWarnings("SystemOut") // what it is for
  private static void print(String edition, Measurement measurement, long millis)
      throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(
        "%n== Edition %s: %d entries, %d ms%n"
            .formatted(edition, measurement.drafts().size(), millis));
    measurement.rejected().forEach(each -> out.append("rejected: ").append(each).append('\n'));
    out.append("%-50s %6s %6s %8s%n".formatted("field", "exact", "wrong", "missing"));
    measurement
        .fields()
        .forEach((field, counts) ->
            out.append("%-50s %6d %6d %8d%n".formatted(field, counts[0], counts[1], counts[2])));
    measurement.differences().forEach(each -> out.append(each).append('\n'));
    System.out.println(out);
    Files.writeString(Path.of("target", "measured-" + edition + ".txt"), out);
  }
}
