import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A country that the service knows. */
record Country(String iso3, String name) {

  /**
   * The columns iso3, iso2, m49, name, official_name, kind, region, from, until; the names may be
   * quoted.
   */
  private static final Pattern STILL_THERE =
      Pattern.compile(
          "([A-Z]{3}),[^,]*,[^,]*,(\"[^\"]*\"|[^,]*),(?:\"[^\"]*\"|[^,]*),(STATE|TERRITORY),[^,]*,[^,]*,,.*");

  /** The states, and as many territories as it takes; in the order of their codes. */
  static List<Country> first(int count, Path csv) throws IOException {
    List<Matcher> rows =
        Files.readAllLines(csv).stream()
            .map(STILL_THERE::matcher)
            .filter(Matcher::matches)
            .toList();
    return rows.stream()
        .sorted((one, other) -> one.group(3).compareTo(other.group(3)))
        .limit(count)
        .map(row -> new Country(row.group(1), row.group(2).replace("\"", "")))
        .sorted((one, other) -> one.iso3.compareTo(other.iso3))
        .toList();
  }
}
