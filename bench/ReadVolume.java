import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.rapporteur.parsing.ReadingHints;
import org.rapporteur.parsing.ReportParser;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.volume.VolumeReader;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextPolicy;

/** Reads and parses a volume some times, and prints what each time took, in milliseconds. */
public final class ReadVolume {

  private static final Series SERIES =
      new Series("ai", "Amnesty International Report", "", new Rights("", "", TextPolicy.EXCERPTS), false);

  public static void main(String[] arguments) {
    Path volume = Path.of(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    // Headers make entries; which names are countries does not matter for the time.
    Predicate<String> anyName = name -> false;
    ReportParser parser = new ReportParser(List.of(SERIES));
    for (int i = 0; i < times; i++) {
      AtomicInteger incidents = new AtomicInteger();
      long start = System.nanoTime();
      var outcome =
          new VolumeReader(anyName)
              .read(
                  volume,
                  entry -> {
                    ReadingHints hints = new ReadingHints(SERIES, entry.edition(), null);
                    Reading.Text text = (Reading.Text) entry.reading();
                    incidents.addAndGet(parser.parse(text.text(), hints).incidents().size());
                  });
      long millis = (System.nanoTime() - start) / 1_000_000;
      System.out.printf("%d ms %s, %d incidents%n", millis, outcome, incidents.get());
    }
  }
}
