package org.rapporteur.parsing.masthead;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.Series;

/** Finds the titles of known series. */
public final class TitleReader {

  private static final int LONGEST = 200;

  /** From 1900 to 2199: another number is no year of a report. */
  private static final String EDITION =
      "(?<cover>(?:19|2[01])\\d{2})(?:/(?<later>(?:19|2[01])\\d{2}|\\d{2}))?+";

  private static final String EDITION_AND_COUNTRY =
      ",?\\s++" + EDITION + "\\b(?:\\s*+[-–—‐‑:|]\\s*+" + "(?<country>[^\\d|]{2,90}+))?)[\\s|]*+";

  private final List<SeriesTitle> titles;

  public TitleReader(Collection<Series> knownSeries) {
    titles = knownSeries.stream().map(SeriesTitle::of).toList();
  }

  /** The title that a line is; empty when it is none. */
  public Optional<Title> read(Line line) {
    return line.isBlank() || line.length() > LONGEST
        ? Optional.empty()
        : titles.stream().flatMap(title -> title.read(line.content()).stream()).findFirst();
  }

  /** The title that a citation names before the date of publication. */
  public Optional<Title> findIn(Slice citation) {
    return citation.length() > 10 * LONGEST
        ? Optional.empty()
        : titles.stream().flatMap(title -> title.findIn(citation).stream()).findFirst();
  }

  private record SeriesTitle(Series series, Pattern line, Pattern inCitation) {

    static SeriesTitle of(Series series) {
      String words =
          Pattern.compile("\\s+")
              .splitAsStream(series.title().strip())
              .map(Pattern::quote)
              .reduce((left, right) -> left + "\\s++" + right)
              .orElse("");
      return new SeriesTitle(
          series,
          compile("[|#*\\s]*+(?:Title\\s*+[:|]?\\s*+)?(?<title>" + words + EDITION_AND_COUNTRY),
          compile(
              "\\b"
                  + words
                  + "\\s++"
                  + EDITION
                  + "\\s++[-–—]\\s++"
                  + "(?<country>[^\\d|]{2,90}?)\\s*+,\\s"));
    }

    private static Pattern compile(String regex) {
      return Pattern.compile(
          regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    Optional<Title> read(Slice words) {
      Matcher parts = line.matcher(words.text());
      return parts.matches()
          ? Optional.of(
              title(parts, words.part(parts.start("title"), parts.end("title")).trimmed()))
          : Optional.empty();
    }

    Optional<Title> findIn(Slice citation) {
      Matcher parts = inCitation.matcher(citation.text());
      return parts.find()
          ? Optional.of(title(parts, citation.part(parts.start(), parts.end("country"))))
          : Optional.empty();
    }

    private Title title(Matcher parts, Slice words) {
      int cover = Integer.parseInt(parts.group("cover"));
      @Nullable String later = parts.group("later");
      int edition = later == null ? cover : lastYear(cover, later);
      @Nullable String country = parts.group("country");
      return new Title(series, edition, country == null ? null : country.strip(), words);
    }

    private static int lastYear(int first, String later) {
      int year = Integer.parseInt(later);
      return later.length() == 4 ? year : first / 100 * 100 + year;
    }
  }
}
