package org.rapporteur.parsing.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.VictimCount;
import org.rapporteur.report.CanonicalText;

/** Finds how many victims a passage counts; counts of anybody else are left alone. */
final class VictimCountReader {

  /** Words between the number and the noun: "five unarmed civilian protesters". */
  private static final int MOST_ADJECTIVES = 4;

  private static final Set<String> NOT_VICTIMS =
      Set.of(
          "unidentified", "unknown", "masked", "hooded", "armed", "suspected", "alleged", "gunmen");

  private static final Set<String> BREAKS =
      Set.of(
          "of", "in", "to", "and", "or", "by", "with", "for", "on", "at", "from", "years", "months",
          "days", "hours", "was", "were", "had");

  private static final Set<String> PARTITIVES = Set.of("including", "among", "included", "whom");

  private VictimCountReader() {}

  static List<VictimCount> read(CanonicalText text, List<Sentence> sentences) {
    List<VictimCount> counts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int index = 0; index < sentence.size(); index++) {
        VictimCount count = countAt(text, sentence, index);
        if (count != null) {
          counts.add(count);
        }
      }
    }
    return counts;
  }

  private static @Nullable VictimCount countAt(CanonicalText text, Sentence sentence, int index) {
    Quantity quantity = Quantity.read(sentence, index);
    int end = quantity == null ? -1 : endOfNoun(sentence, quantity.to());
    if (quantity == null || end < 0 || !areVictims(sentence, quantity.from(), end)) {
      return null;
    }
    int start = sentence.token(quantity.from()).start();
    int stop = sentence.token(end - 1).end();
    return new VictimCount(
        quantity.min(),
        quantity.max(),
        quantity.qualifier(),
        text.value().substring(start, stop),
        text.span(start, stop));
  }

  /** Index after the noun for people; -1 when something else is counted. */
  private static int endOfNoun(Sentence sentence, int from) {
    for (int index = from; index <= from + MOST_ADJECTIVES; index++) {
      String word = sentence.word(index);
      if (Vocabulary.VICTIM_NOUNS.contains(word)) {
        return headOf(sentence, index);
      }
      boolean stranger = NOT_VICTIMS.contains(word) || Vocabulary.FORCES.contains(word);
      if (stranger || BREAKS.contains(word) || sentence.isMark(index) || !sentence.has(index)) {
        return -1;
      }
    }
    return -1;
  }

  /** "student leaders", "men, women and children": the last noun of them is the end. */
  private static int headOf(Sentence sentence, int noun) {
    int end = noun + 1;
    while (Vocabulary.VICTIM_NOUNS.contains(sentence.word(end)) || isListed(sentence, end)) {
      end++;
    }
    return end;
  }

  private static boolean isListed(Sentence sentence, int link) {
    return Vocabulary.VICTIM_NOUNS.contains(sentence.word(link + 1))
        && (sentence.word(link).equals("and")
            || (sentence.word(link).equals(",") && sentence.word(link + 2).equals("and")));
  }

  /** "five people, including two women", "people of one family": counted already. */
  private static boolean isPartOfOthers(Sentence sentence, int from) {
    boolean of =
        sentence.word(from - 1).equals("of")
            && !Vocabulary.ACT_NOUNS.contains(sentence.word(from - 2));
    return of
        || PARTITIVES.contains(sentence.word(from - 1))
        || PARTITIVES.contains(sentence.word(from - 2));
  }

  private static boolean areVictims(Sentence sentence, int from, int to) {
    return !sentence.word(from - 1).equals("by")
        && !isPartOfOthers(sentence, from)
        && !Vocabulary.FORCES.contains(sentence.word(to))
        && !sentence.tellsOfJustice()
        && (Patients.suffers(sentence, to) || Patients.isObject(sentence, from));
  }
}
