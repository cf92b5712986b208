package org.rapporteur.parsing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Incident;
import org.rapporteur.indicator.Claim;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextSpan;

/**
 * What was read from one entry.
 *
 * @param masthead what stands above the entry
 * @param coverage the period that the entry speaks of; null: neither stated nor to be told from the
 *     edition
 * @param headerFacts the header's lines in order, whatever their labels
 * @param claims what the header says of the country
 * @param summary the lead between header and first section; null: none
 * @param sections in order
 * @param incidents in order
 * @param notices in order of the text, those of the whole text first
 */
public record ParsedReport(
    Masthead masthead,
    @Nullable Coverage coverage,
    List<HeaderFact> headerFacts,
    List<Claim> claims,
    @Nullable TextSpan summary,
    List<Section> sections,
    List<Incident> incidents,
    List<Notice> notices) {

  public ParsedReport {
    headerFacts = List.copyOf(headerFacts);
    claims = List.copyOf(claims);
    sections = List.copyOf(sections);
    incidents = List.copyOf(incidents);
    notices = List.copyOf(notices);
  }

  /** The first notice of a kind, if there is one. */
  public Optional<Notice> findNotice(NoticeCode code) {
    return notices.stream().filter(notice -> notice.code() == code).findFirst();
  }
}
