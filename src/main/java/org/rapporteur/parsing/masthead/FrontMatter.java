package org.rapporteur.parsing.masthead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;

/** What stands above an entry, each part found or not. */
public final class FrontMatter {

  /** No masthead goes on for longer after the title. */
  private static final int LINES_AFTER_TITLE = 40;

  /** Where no header follows, the entry itself is near. */
  private static final int LINES_WITHOUT_HEADER = 12;

  private final FieldReader fields;
  private final @Nullable Title title;
  private final @Nullable StatedCoverage coverage;
  private final @Nullable Slice name;
  private final int end;

  /**
   * Reads the lines above an entry.
   *
   * @param lines the whole text
   * @param titles the titles that are known
   * @param isHeader tells the lines of the entry's header, at which the masthead ends
   */
  public FrontMatter(List<Line> lines, TitleReader titles, Predicate<Line> isHeader) {
    int titleAt = indexOf(lines, line -> titles.read(line).isPresent());
    int coverageAt = indexOf(lines, line -> StatedCoverage.read(line).isPresent());
    int anchor = Math.max(titleAt, coverageAt);
    int limit = limit(lines, anchor, isHeader);
    fields = new FieldReader(lines.subList(0, limit));
    title = titleAt < 0 ? cited(titles) : titles.read(lines.get(titleAt)).orElse(null);
    coverage = coverageAt < 0 ? null : StatedCoverage.read(lines.get(coverageAt)).orElse(null);
    end = Math.max(anchor + 1, fields.end());
    name = EntryName.find(lines, end, findHeader(lines, end, isHeader)).orElse(null);
  }

  public Optional<Title> title() {
    return Optional.ofNullable(title);
  }

  public Optional<StatedCoverage> coverage() {
    return Optional.ofNullable(coverage);
  }

  /** The country's name where it stands alone above the entry. */
  public Optional<Slice> name() {
    return Optional.ofNullable(name);
  }

  public Optional<Slice> publisher() {
    return fields.find(FieldLabel.PUBLISHER).or(() -> fields.find(FieldLabel.SOURCE));
  }

  public Optional<Slice> citation() {
    return fields.find(FieldLabel.CITATION);
  }

  public Optional<Slice> disclaimer() {
    return fields.find(FieldLabel.DISCLAIMER);
  }

  /** The date of publication as published, whether it is understood or not. */
  public Optional<Slice> publicationDate() {
    return fields.find(FieldLabel.PUBLICATION_DATE).or(() -> fields.find(FieldLabel.DATE));
  }

  /** The day that the publication date means, or else the one that the citation names. */
  public Optional<LocalDate> publishedOn() {
    return publicationDate()
        .flatMap(date -> PublicationDay.find(date.flat()))
        .or(() -> citation().flatMap(words -> PublicationDay.findInCitation(words.flat())));
  }

  /** Whether the publication date stands there and is not a day that exists. */
  public boolean isPublicationDateUnread() {
    return publicationDate().filter(date -> PublicationDay.find(date.flat()).isEmpty()).isPresent();
  }

  /** Index of the first line after all this. */
  public int end() {
    return end;
  }

  private @Nullable Title cited(TitleReader titles) {
    return citation().flatMap(titles::findIn).orElse(null);
  }

  private static int indexOf(List<Line> lines, Predicate<Line> wanted) {
    return IntStream.range(0, lines.size())
        .filter(i -> wanted.test(lines.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Index of the first line of a header that begins soon; -1: none does. */
  private static int findHeader(List<Line> lines, int from, Predicate<Line> isHeader) {
    int start = Math.min(from, lines.size());
    int last = Math.min(lines.size(), start + LINES_WITHOUT_HEADER);
    int header = indexOf(lines.subList(start, last), isHeader);
    return header < 0 ? -1 : start + header;
  }

  private static int limit(List<Line> lines, int anchor, Predicate<Line> isHeader) {
    int from = Math.max(anchor, 0);
    int last = Math.min(lines.size(), from + LINES_AFTER_TITLE);
    int header = indexOf(lines.subList(from, last), isHeader);
    return header < 0 ? Math.min(last, from + LINES_WITHOUT_HEADER) : from + header;
  }
}
