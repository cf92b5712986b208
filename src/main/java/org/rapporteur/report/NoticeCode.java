package org.rapporteur.report;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.report.Notice.Severity;

/** What can be noticed while a text is read. Each code is explained in docs/codebook.md. */
public enum NoticeCode {
  /** Neither a title nor a header fact was found. */
  NOT_A_REPORT(Severity.ERROR),
  /** More than one entry stands in the text. */
  SEVERAL_ENTRIES(Severity.ERROR),
  /** The text names no country and no hint was given. */
  COUNTRY_NOT_STATED(Severity.ERROR),
  /** The country's name is not known. */
  COUNTRY_UNKNOWN(Severity.ERROR),
  /** The country's name can mean several countries. */
  COUNTRY_AMBIGUOUS(Severity.ERROR),
  /** The country did not exist in the years that the report covers. */
  COUNTRY_DID_NOT_EXIST(Severity.WARNING),
  /** The text and the hint name different countries. */
  COUNTRY_CONTRADICTS_HINT(Severity.ERROR),
  /** The text names no edition and no hint was given. */
  EDITION_NOT_STATED(Severity.ERROR),
  /** The text and the hint name different editions. */
  EDITION_CONTRADICTS_HINT(Severity.ERROR),
  /** The text names no known series and no hint was given. */
  SERIES_NOT_STATED(Severity.ERROR),
  /** The text and the hint name different series. */
  SERIES_CONTRADICTS_HINT(Severity.ERROR),
  /** No "Covering events" line: the year before the edition was taken. */
  COVERAGE_ASSUMED(Severity.INFO),
  /**
   * A "Covering events" line was found and not understood; the year before the edition was taken.
   */
  COVERAGE_UNREAD(Severity.WARNING),
  /** No publication date was found. */
  PUBLICATION_DATE_NOT_STATED(Severity.INFO),
  /** A publication date was found and not understood. */
  PUBLICATION_DATE_UNREAD(Severity.WARNING),
  /** The text and the hint give different publication dates; the text's was taken. */
  PUBLICATION_DATE_CONTRADICTS_HINT(Severity.WARNING),
  /** The report has no header facts. */
  HEADER_NOT_STATED(Severity.INFO),
  /** A header label stands without a value. */
  HEADER_VALUE_MISSING(Severity.WARNING),
  /**
   * A header value is none of those known for its label; it is kept as published and makes no
   * claim.
   */
  HEADER_VALUE_UNKNOWN(Severity.WARNING),
  /** The same header label stands twice with different values; the first was taken. */
  HEADER_LABEL_REPEATED(Severity.WARNING),
  /** One header names two holders of one office for the same time; both are kept. */
  LEADERS_CONTRADICT(Severity.WARNING),
  /** Part of a leader's note ("replaced ...") was not understood. */
  LEADER_NOTE_UNREAD(Severity.WARNING),
  /** The report has no sections. */
  SECTIONS_NOT_FOUND(Severity.INFO),
  /** Parts of a page could not be read; what could is kept. */
  PAGE_DAMAGED(Severity.WARNING),
  /** Letters that a special font had recorded as signs were put right. */
  LETTERS_REPAIRED(Severity.INFO),
  /** No character set was named and the bytes are no UTF-8: windows-1252 was taken. */
  CHARSET_ASSUMED(Severity.INFO),
  /** The text was encoded twice, and was decoded twice. */
  ENCODING_REPAIRED(Severity.INFO),
  /** Question marks or replacement characters stand where letters were. */
  LETTERS_LOST(Severity.WARNING),
  /** The report was withdrawn; it is not taken again. */
  REPORT_WITHDRAWN(Severity.ERROR),
  /** Signs stand within words, as damaged fonts leave them; they are kept as they stand. */
  LETTERS_DOUBTFUL(Severity.WARNING);

  private static final Set<NoticeCode> OF_READING =
      EnumSet.of(
          PAGE_DAMAGED,
          LETTERS_REPAIRED,
          CHARSET_ASSUMED,
          ENCODING_REPAIRED,
          LETTERS_LOST,
          LETTERS_DOUBTFUL);

  private final Severity severity;

  NoticeCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether it is noticed while bytes become a text: the text alone does not tell it again. */
  public boolean isOfReading() {
    return OF_READING.contains(this);
  }
}
