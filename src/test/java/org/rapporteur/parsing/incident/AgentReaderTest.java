package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.Agent;
import org.rapporteur.incident.AgentMention;
import org.rapporteur.incident.Confidence;

class AgentReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was assaulted by four unidentified men in plain clothes.  | UNIDENTIFIED         | four unidentified men in plain clothes
          She was beaten by prison guards.                              | PRISON_STAFF         | prison guards
          Soldiers shot dead two farmers.                               | ARMED_FORCES         | Soldiers
          On 3 May police arrested her.                                 | POLICE               | police
          He was detained by the National Security Service.             | INTELLIGENCE_SERVICE | the National Security Service
          A military court sentenced him to death.                      | COURT                | A military court
          She was abducted by members of an armed group.                | ARMED_GROUP          | members of an armed group
          Security forces killed five people.                           | SECURITY_FORCES      | Security forces
          Soldiers killed at least five people.                         | ARMED_FORCES         | Soldiers
          At least five soldiers killed two men.                        | ARMED_FORCES         | At least five soldiers
          He was beaten by at least five soldiers.                      | ARMED_FORCES         | at least five soldiers
          Police had arrested him.                                      | POLICE               | Police
          He was beaten for three hours by soldiers.                    | ARMED_FORCES         | soldiers
          He was beaten by soldiers in civilian                         | ARMED_FORCES         | soldiers
          He was beaten by men in Kisanta.                              | PRIVATE_PERSONS      | men
          She was abducted by gunmen arrested later.                    | ARMED_GROUP          | gunmen
          In May soldiers killed two men.                               | ARMED_FORCES         | soldiers
          Arrested by police, he was freed.                             | POLICE               | police
          A member of the police was involved in the beating.           | POLICE               | A member of the police
          A court convicted him.                                        | COURT                | A court
          He was convicted by a court.                                  | COURT                | a court
          """)
  void agentsStandAfterByOrBeforeTheVerb(String words, Agent agent, String published) {
    assertThat(Reading.bullet(words).agents())
        .singleElement()
        .returns(agent, AgentMention::agent)
        .returns(published, AgentMention::asPublished)
        .returns(Confidence.STATED, AgentMention::confidence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He died in police custody.",
        "Three police officers were arrested.",
        "The army was reformed by parliament.",
        "Soldiers were convicted of the murder of a child.",
        "Police tried to find him.",
        "He was paid by soldiers.",
        "He was beaten, but the shop was owned by soldiers.",
        "He was beaten by thugs paid by soldiers.",
        "Two soldiers were shot dead.",
        "Two soldiers were reportedly shot dead.",
        "He saw two soldiers being arrested.",
        "Soldiers killed at dawn were buried.",
        "Arrested soldiers sang.",
        "Police were present in the hall.",
        "Police were involved with it.",
        "He was detained by court order.",
        "A court detained him."
      })
  void whoDidNothingIsNoAgent(String words) {
    assertThat(Reading.bullet(words).agents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were allegations that officers of the police were involved in the beatings.",
        "Police had reportedly arrested him.",
        "Police officers were allegedly involved in the beatings."
      })
  void allegedAgentsAreLikely(String words) {
    assertThat(Reading.bullet(words).agents())
        .extracting(AgentMention::confidence)
        .containsExactly(Confidence.LIKELY);
  }
}
