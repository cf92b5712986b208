import java.time.LocalDate;

/** A report that is to be written: which it is, and how many incidents it lists. */
record Entry(int series, int edition, Country country, int incidents) {

  String seriesCode() {
    return "p" + series;
  }

  String id() {
    return seriesCode() + "-" + edition + "-" + country.iso3().toLowerCase();
  }

  int year() {
    return edition - 1;
  }

  LocalDate coverageFrom() {
    return LocalDate.of(year(), 1, 1);
  }

  LocalDate coverageTo() {
    return LocalDate.of(year(), 12, 31);
  }

  /** Each publisher has its day. */
  LocalDate publishedOn() {
    return LocalDate.of(edition, 1, 15).plusDays(23L * (series - 1) + edition % 7);
  }

  Entry with(int fewer) {
    return new Entry(series, edition, country, fewer);
  }
}
