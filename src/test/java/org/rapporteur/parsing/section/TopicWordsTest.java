package org.rapporteur.parsing.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.report.Topic;

class TopicWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Background | BACKGROUND",
        "Death penalty | DEATH_PENALTY",
        "Forcible deportations | FORCED_RETURNS",
        "Torture and deaths in custody | TORTURE",
        "Deaths in custody and torture | DEATHS_IN_CUSTODY",
        "Human rights protection | HUMAN_RIGHTS_INSTITUTIONS",
        "Human rights defenders | HUMAN_RIGHTS_DEFENDERS",
        "Refugees and asylum-seekers | REFUGEES",
        "Violence against women | WOMENS_RIGHTS",
        "‘War on terror’ | COUNTER_TERRORISM",
        "“Disappearances” | ENFORCED_DISAPPEARANCES",
        "Freedom of expression | FREEDOM_OF_EXPRESSION",
        "Freedom of assembly | FREEDOM_OF_ASSEMBLY",
        "Conscientious objectors | CONSCIENTIOUS_OBJECTION",
        "Prisoners of conscience | PRISONERS_OF_CONSCIENCE",
        "Prison conditions | DETENTION_CONDITIONS",
        "Migrants’ rights | MIGRANTS_RIGHTS",
        "Forced evictions | FORCED_EVICTIONS",
        "Discrimination – Roma | DISCRIMINATION",
        "Indigenous Peoples | INDIGENOUS_PEOPLES",
        "Impunity | IMPUNITY",
        "Northern provinces | OTHER",
        "Update: impunity | IMPUNITY",
      })
  void theTopicNamedFirstIsMeant(String heading, Topic topic) {
    assertThat(TopicWords.classify(heading)).isEqualTo(topic);
  }
}
