package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.Corpus;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Section;
import org.rapporteur.report.Topic;

/** Reads a real entry where one is at hand; its text is no part of the project. */
class KazakstanEntryTest {

  @Test
  void readsAnEntryAsAPageGivesIt() {
    String words = Corpus.read("amnesty-2003-kazakstan.txt");
    CanonicalText text = CanonicalText.of(words);

    ParsedReport report = Entries.parse(words);

    assertThat(report.notices()).isEmpty();
    assertThat(report.masthead().countryAsPublished()).isEqualTo("Kazakstan");
    assertThat(report.masthead().publishedOn()).isEqualTo(LocalDate.of(2003, 5, 28));
    assertThat(report.coverage()).isEqualTo(Coverage.ofEdition(2003));
    assertThat(report.claims())
        .extracting(claim -> text.quote(claim.evidence()))
        .containsExactly(
            "Nursultan Nazarbayev",
            "Imangali Tasmagambetov (replaced Kasymzhomart Tokayev in January)",
            "replaced Kasymzhomart Tokayev in January",
            "retentionist",
            "not signed");
    assertThat(report.summary()).isNotNull();
    assertThat(report.sections())
        .extracting(Section::topic)
        .containsExactly(
            Topic.HUMAN_RIGHTS_INSTITUTIONS,
            Topic.DEATH_PENALTY,
            Topic.TORTURE,
            Topic.FORCED_RETURNS,
            Topic.FREEDOM_OF_EXPRESSION);
  }
}
