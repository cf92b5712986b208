import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Writes the lines of a header, and what each of them claims. */
final class Claims {

  /** Reference data, which the service loads by itself, have claims with lower numbers. */
  private static final long FIRST = 10_000_001;

  private final Copies copies;
  private final Leaders leaders;
  private final long seed;
  private long next = FIRST;

  Claims(Copies copies, Leaders leaders, long seed) {
    this.copies = copies;
    this.leaders = leaders;
    this.seed = seed;
  }

  /** One claim: a value, the words, and since and until which month; null: not said. */
  private record Said(
      String indicator,
      String value,
      String participation,
      Canonical.Span span,
      YearMonth from,
      YearMonth until) {}

  void write(Entry entry, Canonical text, long revision, Object recordedAt) {
    write(
        entry, text, revision, recordedAt, leader(entry, text, "HEAD_OF_STATE", "Head of state: "));
    write(
        entry,
        text,
        revision,
        recordedAt,
        leader(entry, text, "HEAD_OF_GOVERNMENT", "Head of government: "));
    Standing penalty = Standing.deathPenalty(seed, entry);
    write(
        entry,
        text,
        revision,
        recordedAt,
        standing(text, "DEATH_PENALTY", "Death penalty: ", penalty));
    Standing court = Standing.court(seed, entry);
    if (court != null) {
      write(
          entry,
          text,
          revision,
          recordedAt,
          standing(text, "ICC", "International Criminal Court: ", court));
    }
  }

  private List<Said> leader(Entry entry, Canonical text, String office, String label) {
    List<Leaders.Term> terms = leaders.inYear(entry.country().iso3(), office, entry.year());
    int start = text.length();
    text.say(label);
    Leaders.Term holder = terms.get(terms.size() - 1);
    if (terms.size() == 1) {
      text.say(holder.name());
      Said said = new Said(office, holder.name(), null, text.since(start), null, null);
      text.say("\n");
      return List.of(said);
    }
    YearMonth change = YearMonth.of(holder.year(), holder.month());
    Leaders.Term before = terms.get(0);
    text.say(
        "%s (replaced %s in %s)"
            .formatted(holder.name(), before.name(), When.name(change.getMonth())));
    Canonical.Span span = text.since(start);
    text.say("\n");
    return List.of(
        new Said(office, holder.name(), null, span, change, null),
        new Said(office, before.name(), null, span, null, change));
  }

  private static List<Said> standing(
      Canonical text, String indicator, String label, Standing standing) {
    Canonical.Span span = text.say(label + standing.words());
    text.say("\n");
    return List.of(
        new Said(indicator, standing.code(), standing.participation(), span, null, null));
  }

  private void write(
      Entry entry, Canonical text, long revision, Object recordedAt, List<Said> all) {
    for (Said said : all) {
      // The longest and the shortest reading of the month: whoever came in June surely held it from
      // the 30th on.
      LocalDate holdsFrom = said.from == null ? entry.coverageFrom() : said.from.atDay(1);
      LocalDate holdsTo = said.until == null ? entry.coverageTo() : said.until.atEndOfMonth();
      LocalDate sureFrom = said.from == null ? entry.coverageFrom() : said.from.atEndOfMonth();
      LocalDate sureTo = said.until == null ? entry.coverageTo() : said.until.atDay(1).minusDays(1);
      String quote = text.at(said.span);
      String published = quote.substring(quote.indexOf(':') + 2);
      copies.row(
          Table.CLAIM,
          next++,
          entry.country().iso3(),
          said.indicator,
          said.value,
          published,
          "STATED",
          said.participation,
          said.from,
          said.until,
          entry.coverageFrom(),
          entry.coverageTo(),
          holdsFrom,
          holdsTo,
          sureFrom,
          sureTo,
          entry.id(),
          2,
          entry.publishedOn(),
          revision,
          said.span.start(),
          said.span.end(),
          quote,
          recordedAt);
    }
  }
}
