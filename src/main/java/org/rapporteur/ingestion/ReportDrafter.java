package org.rapporteur.ingestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryResolver;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.parsing.Masthead;
import org.rapporteur.parsing.ParsedReport;
import org.rapporteur.parsing.ReadingHints;
import org.rapporteur.parsing.ReportParser;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;
import org.rapporteur.report.Notice.Severity;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.ReportContent;
import org.rapporteur.report.ReportId;
import org.rapporteur.report.Series;

/**
 * Makes of a text the report that can be stored: parses it and finds out which report it is. Knows
 * no database.
 */
final class ReportDrafter {

  private final List<Series> series;
  private final ReportParser parser;
  private final CountryFinder countries;

  ReportDrafter(List<Series> series, CountryResolver countries) {
    this.series = series;
    this.parser = new ReportParser(series);
    this.countries = new CountryFinder(countries);
  }

  Drafting draft(Reading.Text read, Hints hints) {
    CanonicalText text = read.text();
    ParsedReport parsed = parser.parse(text, readingHints(hints));
    List<Notice> notices = new ArrayList<>(read.notices());
    notices.addAll(parsed.notices());
    noteUnknownSeries(hints.series(), notices);
    // A text that is no report has no country either; saying so again would only hide what is
    // wrong.
    Optional<Country> country =
        hasErrors(notices) ? Optional.empty() : countries.find(parsed, hints.country(), notices);
    if (country.isEmpty() || hasErrors(notices)) {
      return new Drafting.Rejected(notices);
    }
    if (parsed.coverage() != null) {
      CountryFinder.checkExistence(country.get(), parsed.coverage(), notices);
    }
    return new Drafting.Drafted(draft(text, parsed, country.get(), hints, notices));
  }

  private ReadingHints readingHints(Hints hints) {
    return new ReadingHints(findSeries(hints.series()), hints.edition(), hints.publishedOn());
  }

  private void noteUnknownSeries(@Nullable String code, List<Notice> notices) {
    if (code != null && findSeries(code) == null) {
      notices.add(
          new Notice(
              NoticeCode.SERIES_NOT_STATED,
              "No series has the code \"%s\".".formatted(code),
              null));
    }
  }

  private @Nullable Series findSeries(@Nullable String code) {
    return series.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
  }

  private static ReportDraft draft(
      CanonicalText text, ParsedReport parsed, Country country, Hints hints, List<Notice> notices) {
    Masthead masthead = parsed.masthead();
    Series series = Objects.requireNonNull(masthead.series(), "else there is an error notice");
    int edition = Objects.requireNonNull(masthead.edition(), "else there is an error notice");
    ReportContent content =
        new ReportContent(
            masthead.title() == null
                ? "%s %d - %s".formatted(series.title(), edition, country.name())
                : masthead.title(),
            masthead.countryAsPublished(),
            masthead.publishedOn(),
            hints.publishedOn(),
            Objects.requireNonNull(parsed.coverage(), "follows from the edition"),
            masthead.citation(),
            hints.sourceUrl(),
            hints.sha256() == null ? text.sha256() : hints.sha256(),
            parsed.summary(),
            parsed.headerFacts(),
            parsed.sections(),
            notices);
    return new ReportDraft(
        new ReportId(series.code(), edition, country.iso3()),
        series,
        text,
        content,
        parsed.claims(),
        parsed.incidents());
  }

  private static boolean hasErrors(List<Notice> notices) {
    return notices.stream()
        .map(Notice::code)
        .map(NoticeCode::severity)
        .anyMatch(Severity.ERROR::equals);
  }
}
