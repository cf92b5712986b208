package org.rapporteur.parsing.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.Confidence;

/** Acts by the words that tell of them, read from {@code acts.csv}, where the columns are told. */
final class ActLexicon {

  /**
   * One line of the lexicon.
   *
   * @param sentence of each group, the sentence must hold a word
   * @param passage of each group, the passage must hold a word
   */
  record Entry(
      Act act,
      Confidence confidence,
      Phrase phrase,
      List<Set<String>> sentence,
      List<Set<String>> passage) {

    boolean fits(Set<String> wordsOfSentence, Set<String> wordsOfPassage) {
      return holdOneOfEach(sentence, wordsOfSentence) && holdOneOfEach(passage, wordsOfPassage);
    }

    private static boolean holdOneOfEach(List<Set<String>> groups, Set<String> words) {
      return groups.stream().noneMatch(group -> Collections.disjoint(words, group));
    }
  }

  private static final Map<String, List<Entry>> BY_FIRST_WORD = load();

  private ActLexicon() {}

  /** The lines that can match where this word stands, in order of the file. */
  static List<Entry> entries(String word) {
    return BY_FIRST_WORD.getOrDefault(word, List.of());
  }

  private static Map<String, List<Entry>> load() {
    Map<String, List<Entry>> byFirstWord = new HashMap<>();
    for (String line : WordFile.lines("acts.csv").skip(1).toList()) {
      Entry entry = entry(line.split(";", -1));
      for (String word : entry.phrase().firstWords()) {
        byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(entry);
      }
    }
    return Map.copyOf(byFirstWord);
  }

  private static Entry entry(String[] columns) {
    return new Entry(
        Act.valueOf(columns[0]),
        Confidence.valueOf(columns[1]),
        Phrase.of(columns[2]),
        groups(columns[3]),
        groups(columns[4]));
  }

  private static List<Set<String>> groups(String column) {
    return column.isBlank()
        ? List.of()
        : Arrays.stream(column.split("&", -1)).map(Phrase::alternatives).toList();
  }
}
