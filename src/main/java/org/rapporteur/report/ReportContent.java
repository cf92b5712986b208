package org.rapporteur.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NameCover;

/**
 * What one text of a report says, short of claims and incidents.
 *
 * @param title as published, or made of series, edition and country where the text has none
 * @param countryAsPublished the country as the title spells it; null: not stated
 * @param publishedOn the day that it came out; null: not stated
 * @param hintedOn the day that its sender gave for it, which the text may contradict; null: none
 * @param coverage the period that it speaks of
 * @param citation the publisher's own proposal how to cite it, as published; null: none
 * @param sourceUrl where the sender had it from; null: not said
 * @param sha256 of the canonical text as published, also when names were taken out of it since
 * @param summary the lead before the first section; null: none
 * @param headerFacts the header's lines in order
 * @param sections in order
 * @param notices what a person should know of the reading, in order
 */
public record ReportContent(
    @Nullable String title,
    @Nullable String countryAsPublished,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate hintedOn,
    Coverage coverage,
    @Nullable String citation,
    @Nullable String sourceUrl,
    String sha256,
    @Nullable TextSpan summary,
    List<HeaderFact> headerFacts,
    List<Section> sections,
    List<Notice> notices) {

  public ReportContent {
    headerFacts = List.copyOf(headerFacts);
    sections = List.copyOf(sections);
    notices = List.copyOf(notices);
  }

  /**
   * The same without the names of persons. Who heads a state is a fact that is looked for, and
   * stays in the header.
   */
  ReportContent covered(NameCover cover) {
    return with(
        sha256,
        sections.stream().map(section -> section.covered(cover)).toList(),
        notices.stream().map(notice -> notice.covered(cover)).toList());
  }

  public ReportContent withSha256(String other) {
    return with(other, sections, notices);
  }

  private ReportContent with(
      String otherSha256, List<Section> otherSections, List<Notice> otherNotices) {
    return new ReportContent(
        title,
        countryAsPublished,
        publishedOn,
        hintedOn,
        coverage,
        citation,
        sourceUrl,
        otherSha256,
        summary,
        headerFacts,
        otherSections,
        otherNotices);
  }
}
