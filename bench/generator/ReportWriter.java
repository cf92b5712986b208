import java.time.Instant;
import java.util.List;

/**
 * Writes one report after the other: its text, and every row that the service makes of such a text.
 */
final class ReportWriter {

  private final Copies copies;
  private final Names names;
  private final Prose prose;
  private final Claims claims;
  private final long seed;
  private final Marks marks;
  private final Instant began;
  private long reports;
  private long incidents;

  ReportWriter(
      Copies copies,
      Names names,
      Prose prose,
      Claims claims,
      long seed,
      Marks marks,
      Instant began) {
    this.copies = copies;
    this.names = names;
    this.prose = prose;
    this.claims = claims;
    this.seed = seed;
    this.marks = marks;
    this.began = began;
  }

  void write(Entry entry) {
    long revision = ++reports;
    // Each write has a moment later than that of every write before.
    Instant at = began.plusNanos(1000 * reports);
    Draw draw = new Draw(seed, entry.id());
    Canonical text = new Canonical();
    String title = "Generated Report %d - %s".formatted(entry.edition(), entry.country().name());
    text.say(
        "%s\n\nPublisher Publisher %d\nPublication Date %s\n\n"
            .formatted(title, entry.series(), entry.publishedOn()));
    text.say("Covering events from January - December %d\n\n".formatted(entry.year()));
    claims.write(entry, text, revision, at);
    text.say("\n");
    Canonical.Span summary =
        text.say(prose.sentence(draw) + " " + prose.sentence(draw) + " " + prose.sentence(draw));
    text.say("\n\n");
    writeSections(entry, text, draw, revision);

    copies.row(
        Table.REPORT, entry.id(), entry.seriesCode(), entry.edition(), entry.country().iso3());
    copies.row(
        Table.REVISION,
        revision,
        entry.id(),
        1,
        title,
        entry.country().name(),
        entry.publishedOn(),
        entry.coverageFrom(),
        entry.coverageTo(),
        "Publisher %d, %s, %s".formatted(entry.series(), title, entry.publishedOn()),
        Canonical.sha256(text.whole()),
        summary.start(),
        summary.end(),
        at);
    copies.row(Table.REVISION_TEXT, revision, text.whole());
    copies.row(Table.CHANGE, at, "CREATED", entry.id(), 1, entry.country().iso3(), "EDITOR");
  }

  private void writeSections(Entry entry, Canonical text, Draw draw, long revision) {
    List<String> topics = Topics.forIncidents(entry.incidents(), draw);
    Fingerprints fingerprints = new Fingerprints();
    int ordinal = 0;
    for (int section = 1; section <= topics.size(); section++) {
      int start = text.length();
      String heading = Topics.heading(topics.get(section - 1));
      text.say(heading + "\n\n" + prose.sentence(draw) + " " + prose.sentence(draw) + "\n\n");
      int last = (int) ((long) entry.incidents() * section / topics.size());
      while (ordinal < last) {
        text.say("  • ");
        tell(entry, text, draw, revision, section, ++ordinal, fingerprints);
        text.say("\n");
      }
      Canonical.Span span = text.since(start);
      copies.row(
          Table.SECTION,
          revision,
          section,
          heading + "\n" + text.at(span),
          topics.get(section - 1),
          span.start(),
          span.end(),
          entry.id(),
          entry.country().iso3(),
          entry.edition());
    }
  }

  private void tell(
      Entry entry,
      Canonical text,
      Draw draw,
      long revision,
      int section,
      int ordinal,
      Fingerprints fingerprints) {
    long key = ++incidents;
    Parts parts = new Parts(copies, draw, entry, key);
    Canonical.Span span =
        new Telling(names, prose, draw, entry, text, parts).tell(marks.isMarked(key));
    String words = text.at(span);
    copies.row(
        Table.INCIDENT,
        key,
        entry.id() + "-" + fingerprints.next(words),
        revision,
        ordinal,
        section,
        span.start(),
        span.end(),
        words,
        parts.earliest(),
        parts.latest(),
        entry.id(),
        entry.country().iso3(),
        entry.edition());
  }
}
