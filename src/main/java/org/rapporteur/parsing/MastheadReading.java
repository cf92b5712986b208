package org.rapporteur.parsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.parsing.masthead.FrontMatter;
import org.rapporteur.parsing.masthead.StatedCoverage;
import org.rapporteur.parsing.masthead.Title;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextSpan;

/**
 * The masthead, completed from the hints, with the coverage that follows.
 *
 * <p>The edition is told by the title, or else the hint, or else by coverage of one calendar year,
 * whose edition in this genre is the year after.
 *
 * @param masthead what is stated or hinted
 * @param coverage stated, or the year before the edition; null: neither is known
 * @param notices what is missing, assumed or contradictory
 */
record MastheadReading(Masthead masthead, @Nullable Coverage coverage, List<Notice> notices) {

  static MastheadReading of(FrontMatter front, ReadingHints hints) {
    @Nullable Title title = front.title().orElse(null);
    @Nullable Coverage printed = front.coverage().map(StatedCoverage::period).orElse(null);
    @Nullable Integer edition = edition(title, hints, printed);
    @Nullable Coverage stated = isNear(edition, printed) ? printed : null;
    Masthead masthead = masthead(front, title, edition, hints);
    @Nullable Coverage coverage =
        stated != null || edition == null ? stated : Coverage.ofEdition(edition);
    List<Notice> notices = new ArrayList<>();
    noteIdentity(masthead, title, hints, notices);
    noteDates(front, masthead.publishedOn(), edition, stated, notices);
    noteHintedDate(front, hints, notices);
    return new MastheadReading(masthead, coverage, notices);
  }

  /**
   * An edition speaks of the year before, or of one that ends in its own; 1802 in an edition of
   * 2003 is a slip.
   */
  private static boolean isNear(@Nullable Integer edition, @Nullable Coverage printed) {
    return edition == null
        || printed == null
        || (printed.to().getYear() <= edition && printed.to().getYear() >= edition - 2);
  }

  private static Masthead masthead(
      FrontMatter front, @Nullable Title title, @Nullable Integer edition, ReadingHints hints) {
    return new Masthead(
        title == null ? null : title.words().flat(),
        title == null ? hints.series() : title.series(),
        edition,
        country(front, title),
        flat(front.publisher()),
        front.publishedOn().orElse(hints.publishedOn()),
        flat(front.citation()),
        flat(front.disclaimer()));
  }

  private static @Nullable String country(FrontMatter front, @Nullable Title title) {
    return title != null && title.country() != null
        ? title.country()
        : front.name().map(Slice::flat).orElse(null);
  }

  private static @Nullable Integer edition(
      @Nullable Title title, ReadingHints hints, @Nullable Coverage stated) {
    if (title != null) {
      return title.edition();
    }
    if (hints.edition() != null || stated == null) {
      return hints.edition();
    }
    int next = stated.to().getYear() + 1;
    return stated.equals(Coverage.ofEdition(next)) ? next : null;
  }

  private static void noteIdentity(
      Masthead read, @Nullable Title title, ReadingHints hints, List<Notice> notices) {
    if (read.series() == null) {
      notices.add(
          note(NoticeCode.SERIES_NOT_STATED, "No title of a known series was found.", null));
    }
    if (read.edition() == null) {
      notices.add(note(NoticeCode.EDITION_NOT_STATED, "The edition is not stated.", null));
    }
    if (title == null) {
      return;
    }
    Series hintedSeries = hints.series();
    if (hintedSeries != null && !hintedSeries.code().equals(title.series().code())) {
      notices.add(
          note(
              NoticeCode.SERIES_CONTRADICTS_HINT,
              "The text is of the series %s, the hint says %s."
                  .formatted(title.series().code(), hintedSeries.code()),
              title.words().span()));
    }
    Integer hintedEdition = hints.edition();
    if (hintedEdition != null && hintedEdition != title.edition()) {
      notices.add(
          note(
              NoticeCode.EDITION_CONTRADICTS_HINT,
              "The text is of the edition %d, the hint says %d."
                  .formatted(title.edition(), hintedEdition),
              title.words().span()));
    }
  }

  private static void noteDates(
      FrontMatter front,
      @Nullable LocalDate publishedOn,
      @Nullable Integer edition,
      @Nullable Coverage stated,
      List<Notice> notices) {
    if (front.isPublicationDateUnread()) {
      notices.add(
          note(
              NoticeCode.PUBLICATION_DATE_UNREAD,
              "The publication date is not a day that exists.",
              front.publicationDate().map(Slice::span).orElse(null)));
    } else if (publishedOn == null) {
      notices.add(
          note(NoticeCode.PUBLICATION_DATE_NOT_STATED, "No publication date was found.", null));
    }
    Optional<StatedCoverage> coverage = front.coverage();
    if (coverage.isPresent() && stated == null) {
      notices.add(
          note(
              NoticeCode.COVERAGE_UNREAD,
              "The period that is covered was not understood or is far from the edition; the year "
                  + "before the edition was taken.",
              coverage.get().words().span()));
    } else if (coverage.isEmpty() && edition != null) {
      notices.add(
          note(
              NoticeCode.COVERAGE_ASSUMED,
              "No period is stated; the year before the edition was taken.",
              null));
    }
  }

  private static void noteHintedDate(FrontMatter front, ReadingHints hints, List<Notice> notices) {
    Optional<LocalDate> printed = front.publishedOn();
    if (printed.isPresent()
        && hints.publishedOn() != null
        && !printed.get().equals(hints.publishedOn())) {
      notices.add(
          note(
              NoticeCode.PUBLICATION_DATE_CONTRADICTS_HINT,
              "The text gives %s, the hint %s; the text's was taken."
                  .formatted(printed.get(), hints.publishedOn()),
              front.publicationDate().map(Slice::span).orElse(null)));
    }
  }

  private static Notice note(NoticeCode code, String detail, @Nullable TextSpan span) {
    return new Notice(code, detail, span);
  }

  private static @Nullable String flat(Optional<Slice> words) {
    return words.map(Slice::flat).orElse(null);
  }
}
