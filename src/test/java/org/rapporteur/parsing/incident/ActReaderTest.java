package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.Confidence;

class ActReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He died on 3 May during his transfer from police custody.        | DEATH_IN_CUSTODY
          They were sentenced to eight and nine years' imprisonment.        | IMPRISONMENT
          A court sentenced him in May to death.                           | DEATH_SENTENCE
          Two men were executed in May.                                    | EXECUTION
          Soldiers extrajudicially executed six farmers.                   | EXTRAJUDICIAL_EXECUTION
          Police opened fire on a demonstration, killing two people.       | KILLING_CROWD_CONTROL
          He died as a result of torture.                                  | DEATH_FROM_TORTURE
          She was tortured.                                                | TORTURE
          She was beaten by police.                                        | ILL_TREATMENT
          She was beaten by neighbours.                                    | ASSAULT
          She was raped.                                                   | RAPE
          He received death threats.                                       | DEATH_THREAT
          A beheaded cat was left on her doorstep.                         | THREAT_OR_HARASSMENT
          He was detained on 3 May.                                        | DETENTION
          He was arrested on 3 May.                                        | ARREST
          He disappeared on 3 May.                                         | ENFORCED_DISAPPEARANCE
          She was kidnapped.                                               | ABDUCTION
          Forty families were forcibly evicted.                            | FORCED_EVICTION
          The newspaper was closed.                                        | CENSORSHIP
          The radio station was suspended.                                 | CENSORSHIP
          Men petrol-bombed it: an arson attack on the newspaper.          | ATTACK_ON_MEDIA
          The mosque was demolished.                                       | RESTRICTION_ON_RELIGION
          The party was banned.                                            | BAN_OF_GROUP
          The rally was banned.                                            | LIMIT_ON_ASSEMBLY
          She was denied registration as a candidate.                      | DENIAL_OF_CANDIDACY
          He was expelled from the country.                                | EXPULSION
          Five refugees were forcibly returned.                            | REFOULEMENT
          The trial fell short of the international standards of a fair trial.     | UNFAIR_TRIAL
          Prisoners lived in overcrowded cells.                            | DETENTION_CONDITIONS
          There were allegations that the case was fabricated.             | FABRICATED_CHARGE
          He was stabbed to death.                                         | OTHER
          Soldiers extrajudicially executed six men. Two were shot dead.   | EXTRAJUDICIAL_EXECUTION
          Guards on theft charges tortured him.                            | TORTURE
          He was not fed and was tortured.                                 | TORTURE
          He was not fed and reportedly tortured.                          | TORTURE
          Without a warrant at night police tortured him.                  | TORTURE
          In May tortured men were freed.                                  | TORTURE
          """)
  void actsAreReadByTheWordsUsed(String words, String acts) {
    assertThat(Reading.bullet(words).acts())
        .extracting(mention -> mention.act().name())
        .containsExactly(acts.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The authorities refrained from returning him.",
        "He was not tortured.",
        "No one was arrested.",
        "He could be tortured if he were forcibly returned.",
        "He was charged with having tortured a child.",
        "He denied charges of torture of a child.",
        "He was accused of having killed a guard.",
        "He was freed without having been tortured.",
        "He was never in custody tortured.",
        "She was at risk of being tortured.",
        "Five police officers were arrested.",
        "Three men were arrested in connection with the murder.",
        "The police station was closed.",
        "A writer was suspended by the newspaper.",
        "A law would make it possible to have him arrested.",
        "Official corruption is widespread."
      })
  void whatWasNotDoneToAVictimIsNoAct(String words) {
    assertThat(Reading.bullet(words).acts()).isEmpty();
  }

  @Test
  void whatIsAllegedIsLikely() {
    assertThat(Reading.bullet("He was reportedly tortured.").acts())
        .extracting(ActMention::confidence)
        .containsExactly(Confidence.LIKELY);
  }

  @Test
  void ofWordsThatAreAsSureTheFirstAreGiven() {
    assertThat(Reading.bullet("He was tortured. They tortured him for days.").acts())
        .extracting(mention -> mention.span().start())
        .containsExactly(7);
  }

  @Test
  void anActIsGivenOnceWithItsSurestWords() {
    assertThat(Reading.bullet("He was allegedly tortured. They tortured him for days.").acts())
        .singleElement()
        .returns(Confidence.STATED, ActMention::confidence);
  }
}
