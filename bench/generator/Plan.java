import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Which reports there are: of 200 countries in 60 years, by as many publishers as it takes. A
 * country of rank n has a weight of 1/(n + 3), so that a tenth of them has half of all incidents. A
 * small size is the last years of a large one.
 */
final class Plan {

  private static final int LAST_EDITION = 2025;
  private static final int YEARS = 60;
  private static final int FEWEST = 5;
  private static final int MOST = 1500;
  private static final int OF_A_SERIES = 1_000_000;
  private static final int MOST_SERIES = 8;

  private final long seed;
  private final List<Country> countries;

  Plan(long seed, List<Country> countries) {
    this.seed = seed;
    this.countries = new ArrayList<>(countries);
    Collections.shuffle(this.countries, new Random(seed));
  }

  static int seriesFor(int size) {
    return Math.min(MOST_SERIES, (size + OF_A_SERIES - 1) / OF_A_SERIES);
  }

  /** Oldest first, as they came out. */
  List<Entry> entries(int size) {
    int series = seriesFor(size);
    double mean =
        (double) Math.max(size, series * OF_A_SERIES) / (series * YEARS * countries.size());
    List<Entry> all = everything(series, mean);
    // What has to be at least five and at most 1,500 misses the mean a little.
    for (double more = mean; count(all) < size; ) {
      more *= 1.01;
      all = everything(series, more);
    }
    return lastOf(all, size);
  }

  private List<Entry> everything(int series, double mean) {
    double weights = 0;
    for (int rank = 0; rank < countries.size(); rank++) {
      weights += 1.0 / (rank + 3);
    }
    List<Entry> all = new ArrayList<>();
    for (int edition = LAST_EDITION - YEARS + 1; edition <= LAST_EDITION; edition++) {
      List<Entry> ofYear = new ArrayList<>();
      for (int publisher = 1; publisher <= series; publisher++) {
        for (int rank = 0; rank < countries.size(); rank++) {
          double expected = mean * countries.size() / (rank + 3) / weights;
          ofYear.add(entry(publisher, edition, countries.get(rank), expected));
        }
      }
      Collections.shuffle(ofYear, new Random(seed + edition));
      all.addAll(ofYear);
    }
    return all;
  }

  private Entry entry(int series, int edition, Country country, double expected) {
    double drawn =
        expected * (0.5 + new Draw(seed, series, edition, country.iso3(), "length").share());
    return new Entry(
        series, edition, country, (int) Math.min(MOST, Math.max(FEWEST, Math.round(drawn))));
  }

  private static long count(List<Entry> entries) {
    return entries.stream().mapToLong(Entry::incidents).sum();
  }

  private static List<Entry> lastOf(List<Entry> all, int size) {
    List<Entry> kept = new ArrayList<>();
    int left = size;
    for (int i = all.size() - 1; i >= 0 && left > 0; i--) {
      Entry entry = all.get(i);
      kept.add(entry.with(Math.min(left, entry.incidents())));
      left -= entry.incidents();
    }
    kept.sort(Comparator.comparing(Entry::publishedOn).thenComparing(Entry::id));
    return kept;
  }
}
