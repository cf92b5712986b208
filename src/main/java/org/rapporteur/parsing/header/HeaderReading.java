package org.rapporteur.parsing.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Claim;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.Notice;
import org.rapporteur.report.TextSpan;

/**
 * What the header of an entry says.
 *
 * @param facts its lines in order
 * @param claims what they say of the country
 * @param notices what could not be read
 * @param end index of the line after the header; the line to start from where there is none
 */
public record HeaderReading(
    List<HeaderFact> facts, List<Claim> claims, List<Notice> notices, int end) {

  /**
   * Reads the header that stands after a masthead.
   *
   * @param lines the whole text
   * @param from index of the first line after the masthead
   * @param country the country as published, to tell it from a part of a country; null: not stated
   * @param coverage what months without a year are in; null: not known
   */
  public static HeaderReading of(
      List<Line> lines, int from, @Nullable String country, @Nullable Coverage coverage) {
    HeaderBlock block = HeaderBlock.find(lines, from);
    HeaderClaims claims = new HeaderClaims(country, coverage);
    block.entries().forEach(claims::add);
    return new HeaderReading(
        block.entries().stream().map(HeaderEntry::toFact).toList(),
        claims.claims(),
        Stream.concat(
                claims.notices().stream(), LeaderContradictions.list(claims.claims()).stream())
            .toList(),
        block.end());
  }

  /** Whether a line is of the kind that only a header has. */
  public static boolean isHeaderLine(Line line) {
    return LabelledLine.isOfHeader(line);
  }

  /** Where another header stands further down, which makes it another entry. */
  public static Optional<TextSpan> findAnother(List<Line> lines, int from) {
    int start = HeaderBlock.startOfRun(lines, from);
    return start < 0 ? Optional.empty() : Optional.of(lines.get(start).content().span());
  }
}
