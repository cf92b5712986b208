package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.rapporteur.SampleText;
import org.rapporteur.fuzzing.Damaged;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.TextSpan;

/** However a text is damaged, it is read, and whatever is said of it stands in it. */
class ParserFuzzTest {

  private static final List<String> SEEDS =
      List.of(
          Entries.NORLAND,
          SampleText.entry(1991, "Peru"),
          Entries.NORLAND.replace("\n", "\r\n"),
          Entries.NORLAND.replaceAll("(?s)^.*?Covering", "Covering"));

  @Provide
  Arbitrary<String> damaged() {
    return Damaged.texts(SEEDS);
  }

  @Property(tries = 2000)
  void everyTextIsRead(@ForAll("damaged") String text) {
    everythingThatIsSaidStandsInIt(text);
  }

  @Tag("endurance")
  @Property(tries = 700_000)
  void everyOneOfManyTextsIsRead(@ForAll("damaged") String text) {
    everythingThatIsSaidStandsInIt(text);
  }

  private static void everythingThatIsSaidStandsInIt(String damaged) {
    CanonicalText text = CanonicalText.of(damaged);
    ParsedReport report = Entries.parse(damaged);
    List<TextSpan> spans = new ArrayList<>();
    report.headerFacts().forEach(fact -> spans.add(fact.span()));
    report.sections().forEach(section -> spans.add(section.span()));
    report.claims().forEach(claim -> spans.add(claim.evidence()));
    report.notices().stream()
        .map(notice -> notice.span())
        .filter(span -> span != null)
        .forEach(spans::add);
    report.incidents().forEach(incident -> spans.add(incident.span()));
    assertThat(spans).allMatch(span -> span.start() >= 0 && span.end() <= text.length());
    assertThat(report.claims())
        .allMatch(claim -> text.quote(claim.evidence()).equals(claim.asPublished()));
  }
}
