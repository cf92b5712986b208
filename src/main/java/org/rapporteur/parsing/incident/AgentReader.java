package org.rapporteur.parsing.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.incident.Agent;
import org.rapporteur.incident.AgentMention;
import org.rapporteur.incident.Confidence;
import org.rapporteur.report.CanonicalText;

/** Finds who is said to have done it: "beaten by guards", "police arrested". */
final class AgentReader {

  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> BE = Set.of("was", "were", "been", "being", "be");
  private static final Set<String> NO_OBJECT =
      Set.of("by", "in", "on", "for", "at", "after", "during", "with", "from", ",", ".", "since");
  private static final int LONGEST_PHRASE = 9;
  private static final int REACH_OF_BY = 10;

  private static final Set<String> CLOTHES = Set.of("plain", "civilian", "military", "police");

  private final CanonicalText text;
  private final Map<String, AgentMention> found = new LinkedHashMap<>();

  private AgentReader(CanonicalText text) {
    this.text = text;
  }

  static List<AgentMention> read(CanonicalText text, List<Sentence> sentences) {
    AgentReader reader = new AgentReader(text);
    sentences.forEach(reader::readSentence);
    return List.copyOf(reader.found.values());
  }

  private void readSentence(Sentence sentence) {
    if (sentence.tellsOfJustice()) {
      return;
    }
    for (int index = 0; index < sentence.size(); index++) {
      if (sentence.word(index).equals("by") && followsAct(sentence, index)) {
        add(sentence, index + 1, endOfPhrase(sentence, index + 1));
      } else if (isActiveVerb(sentence, index) || isInvolved(sentence, index)) {
        int end = endOfSubject(sentence, index);
        add(sentence, startOfPhrase(sentence, end), end);
      }
    }
  }

  private static boolean followsAct(Sentence sentence, int by) {
    for (int index = by - 1; index >= by - REACH_OF_BY && index >= 0; index--) {
      if (Vocabulary.PATIENT_VERBS.contains(sentence.word(index))) {
        return true;
      }
      if (sentence.isMark(index) || sentence.word(index).equals("by")) {
        return false;
      }
    }
    return false;
  }

  /** A past form that is no participle: no "was" before it, no "by" after. */
  private static boolean isActiveVerb(Sentence sentence, int index) {
    int before = endOfSubject(sentence, index) - 1;
    boolean passive = BE.contains(sentence.word(before));
    String after = sentence.word(index + 1);
    boolean object = !NO_OBJECT.contains(after) || sentence.word(index + 2).equals("least");
    return !after.equals("to")
        && Vocabulary.PATIENT_VERBS.contains(sentence.word(index))
        && !passive
        && object;
  }

  /** "officers were involved in the beatings". */
  private static boolean isInvolved(Sentence sentence, int index) {
    int be = sentence.skipAdverbs(index + 1);
    return WAS.contains(sentence.word(index))
        && sentence.word(be).equals("involved")
        && sentence.word(be + 1).equals("in");
  }

  private static int endOfSubject(Sentence sentence, int verb) {
    int end = verb;
    while (end > Math.max(0, verb - Sentence.MOST_ADVERBS)
        && (sentence.isAdverb(end - 1) || sentence.word(end - 1).equals("had"))) {
      end--;
    }
    return end;
  }

  private static int startOfPhrase(Sentence sentence, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST_PHRASE) && continues(sentence, start - 1)) {
      start--;
    }
    return sentence.word(start).equals("of") ? end : start;
  }

  private static int endOfPhrase(Sentence sentence, int start) {
    int end = start;
    while (end < Math.min(sentence.size(), start + LONGEST_PHRASE) && continues(sentence, end)) {
      end++;
    }
    boolean dressed = sentence.word(end).equals("in") && CLOTHES.contains(sentence.word(end + 1));
    return dressed && sentence.has(end + 2) ? end + 3 : end;
  }

  private static boolean continues(Sentence sentence, int index) {
    return !sentence.isMark(index)
        && (!Vocabulary.PHRASE_BREAKS.contains(sentence.word(index))
            || sentence.word(index + 1).equals("least"))
        && !Vocabulary.PATIENT_VERBS.contains(sentence.word(index))
        && !isDate(sentence, index);
  }

  private static boolean isDate(Sentence sentence, int index) {
    return Months.number(sentence.token(index)) != 0;
  }

  private void add(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int index = from; index < to; index++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.word(index));
    }
    Optional<Agent> agent = AgentLexicon.find(words.toString());
    agent
        .filter(kind -> isAgentOf(kind, sentence))
        .ifPresent(kind -> put(kind, sentence, from, to));
  }

  /** A court does nothing but judge: "detained by court order" is not its arrest. */
  private static boolean isAgentOf(Agent agent, Sentence sentence) {
    return agent != Agent.COURT
        || sentence.words().contains("sentenced")
        || sentence.words().contains("convicted");
  }

  private void put(Agent agent, Sentence sentence, int from, int to) {
    int start = sentence.token(from).start();
    int end = sentence.token(to - 1).end();
    String published = text.value().substring(start, end);
    Confidence confidence =
        Doubts.isAlleged(sentence, from, to) ? Confidence.LIKELY : Confidence.STATED;
    found.putIfAbsent(
        agent + published, new AgentMention(agent, published, confidence, text.span(start, end)));
  }
}
