package org.rapporteur.parsing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Incident;
import org.rapporteur.parsing.header.GluedHeader;
import org.rapporteur.parsing.header.HeaderReading;
import org.rapporteur.parsing.incident.IncidentParser;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.masthead.FrontMatter;
import org.rapporteur.parsing.masthead.TitleReader;
import org.rapporteur.parsing.section.Body;
import org.rapporteur.parsing.section.EntryEnd;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.Series;

/**
 * Reads one entry of an annual report from its text.
 *
 * <p>Start reading here: masthead, header and body are found one after the other, each by its own
 * package; what could not be read becomes a notice. Nothing in a text makes it throw.
 */
public final class ReportParser {

  private final TitleReader titles;
  private final IncidentParser incidents = new IncidentParser();

  /**
   * A parser that knows some series.
   *
   * @param knownSeries the series whose titles are recognised
   */
  public ReportParser(Collection<Series> knownSeries) {
    titles = new TitleReader(knownSeries);
  }

  /** Reads a text; what the hints say stands in for what the text does not. */
  public ParsedReport parse(CanonicalText text, ReadingHints hints) {
    List<Line> lines = GluedHeader.cutApart(Line.listAll(text));
    FrontMatter front = new FrontMatter(lines, titles, HeaderReading::isHeaderLine);
    MastheadReading masthead = MastheadReading.of(front, hints);
    HeaderReading header =
        HeaderReading.of(
            lines, front.end(), masthead.masthead().countryAsPublished(), masthead.coverage());
    int bodyStart = BodyStart.find(lines, header, masthead.masthead().countryAsPublished());
    Body body = Body.of(lines.subList(bodyStart, EntryEnd.find(lines, bodyStart)));

    return new ParsedReport(
        masthead.masthead(),
        masthead.coverage(),
        header.facts(),
        header.claims(),
        body.summary(),
        body.sections(),
        incidents(text, body, masthead.coverage()),
        notices(lines, front, masthead, header, body));
  }

  /** Dates of incidents need the years that the report speaks of. */
  private List<Incident> incidents(CanonicalText text, Body body, @Nullable Coverage coverage) {
    return coverage == null ? List.of() : incidents.parse(text, body.passages(), coverage);
  }

  private List<Notice> notices(
      List<Line> lines,
      FrontMatter front,
      MastheadReading masthead,
      HeaderReading header,
      Body body) {
    if (front.title().isEmpty() && front.coverage().isEmpty() && header.facts().isEmpty()) {
      return List.of(
          new Notice(
              NoticeCode.NOT_A_REPORT,
              "No title of a known series, no \"Covering events\" line and no header was found.",
              null));
    }
    List<Notice> notices = new ArrayList<>(masthead.notices());
    notices.addAll(header.notices());
    new OtherEntries(titles).find(lines, header.end()).ifPresent(notices::add);
    if (header.facts().isEmpty()) {
      notices.add(new Notice(NoticeCode.HEADER_NOT_STATED, "The entry has no header.", null));
    }
    if (body.sections().isEmpty()) {
      notices.add(new Notice(NoticeCode.SECTIONS_NOT_FOUND, "No heading was found.", null));
    }
    return NoticeOrder.sorted(notices);
  }
}
