package org.rapporteur.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.header.HeaderReading;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.masthead.StatedCoverage;
import org.rapporteur.parsing.masthead.Title;
import org.rapporteur.parsing.masthead.TitleReader;
import org.rapporteur.parsing.section.EntryEnd;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.TextSpan;

/** Notices that a text holds more than one entry, of which only the first was read. */
final class OtherEntries {

  private final TitleReader titles;

  OtherEntries(TitleReader titles) {
    this.titles = titles;
  }

  Optional<Notice> find(List<Line> lines, int headerEnd) {
    return findTitle(lines, EntryEnd.find(lines, headerEnd))
        .or(() -> HeaderReading.findAnother(lines, headerEnd))
        .map(OtherEntries::notice);
  }

  /** Below the furniture a title may be a mere link, unless an entry's first lines follow it. */
  private Optional<TextSpan> findTitle(List<Line> lines, int furniture) {
    int end = hasEntry(lines.subList(furniture, lines.size())) ? lines.size() : furniture;
    @Nullable String first = null;
    for (Line line : lines.subList(0, end)) {
      Optional<Title> title = titles.read(line);
      String country = title.map(Title::country).map(OtherEntries::key).orElse(first);
      if (first != null && !first.equals(country)) {
        return Optional.of(line.content().span());
      }
      first = country;
    }
    return Optional.empty();
  }

  private static boolean hasEntry(List<Line> lines) {
    return lines.stream()
        .anyMatch(
            line -> HeaderReading.isHeaderLine(line) || StatedCoverage.read(line).isPresent());
  }

  private static String key(String country) {
    return country.toLowerCase(Locale.ROOT);
  }

  private static Notice notice(TextSpan where) {
    return new Notice(NoticeCode.SEVERAL_ENTRIES, "Another entry begins here.", where);
  }
}
