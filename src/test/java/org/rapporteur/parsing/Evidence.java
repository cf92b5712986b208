package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.TextSpan;

/** Whether everything that is said of a text stands in it, where it is said to stand. */
final class Evidence {

  private Evidence() {}

  static void everythingStandsIn(String written) {
    CanonicalText text = CanonicalText.of(written);
    ParsedReport report = Entries.parse(written);
    assertThat(spans(report)).allMatch(span -> span.start() >= 0 && span.end() <= text.length());
    assertThat(report.claims())
        .allMatch(claim -> text.quote(claim.evidence()).equals(claim.asPublished()));
    assertThat(report.sections())
        .allMatch(section -> text.quote(section.span()).strip().equals(text.quote(section.span())));
  }

  private static List<TextSpan> spans(ParsedReport report) {
    List<TextSpan> spans = new ArrayList<>();
    report.headerFacts().forEach(fact -> spans.add(fact.span()));
    report.sections().forEach(section -> spans.add(section.span()));
    report.claims().forEach(claim -> spans.add(claim.evidence()));
    report.incidents().forEach(incident -> spans.add(incident.span()));
    report.notices().stream()
        .filter(notice -> notice.span() != null)
        .forEach(notice -> spans.add(notice.span()));
    return spans;
  }
}
