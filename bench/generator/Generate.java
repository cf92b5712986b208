import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Writes what a load of generated reports puts into each table, in the text format of COPY.
 *
 * <p>{@code Generate tables} prints the tables and their columns; {@code Generate SIZE SEED MOMENT
 * FOLDER} writes {@code <table>.copy} for each. The same arguments make the same bytes. MOMENT is
 * that of the first report, ISO 8601.
 */
public final class Generate {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final int COUNTRIES = 200;

  private Generate() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("tables")) {
      Arrays.stream(Table.values())
          .forEach(table -> System.out.println(table.sqlName() + "|" + table.columns));
    } else {
      write(
          Integer.parseInt(arguments[0]),
          Long.parseLong(arguments[1]),
          Instant.parse(arguments[2]),
          Path.of(arguments[3]));
    }
  }

  private static void write(int size, long seed, Instant moment, Path folder) throws IOException {
    List<Entry> entries =
        new Plan(seed, Country.first(COUNTRIES, RESOURCES.resolve("reference/countries.csv")))
            .entries(size);
    Names names = new Names(seed);
    Prose prose = new Prose(seed, RESOURCES.resolve("samples"));
    try (Copies copies = new Copies(folder)) {
      writeSeries(copies, Plan.seriesFor(size));
      Claims claims = new Claims(copies, new Leaders(seed, names), seed);
      Marks rare = new Marks(size, 42);
      ReportWriter reports = new ReportWriter(copies, names, prose, claims, seed, rare, moment);
      entries.forEach(reports::write);
    }
  }

  private static void writeSeries(Copies copies, int count) {
    for (int series = 1; series <= count; series++) {
      copies.row(
          Table.SERIES,
          "p" + series,
          "Generated Report " + series,
          "Publisher " + series,
          "Publisher " + series,
          "Generated; nothing in it is true.",
          "FULL_TEXT",
          false);
    }
  }
}
