package org.rapporteur.incident;

import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.TextSpan;

/**
 * Somebody who is said to have done it.
 *
 * @param agent what kind of agent
 * @param asPublished the words of the text ("four unidentified men in plain clothes")
 * @param confidence how sure it is
 * @param span where the words stand
 */
public record AgentMention(Agent agent, String asPublished, Confidence confidence, TextSpan span) {

  AgentMention covered(NameCover cover) {
    return new AgentMention(agent, cover.text(asPublished), confidence, span);
  }
}
