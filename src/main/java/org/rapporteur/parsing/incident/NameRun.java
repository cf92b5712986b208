package org.rapporteur.parsing.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words in capitals that stand together, with the particles and initials between them.
 *
 * @param sentence where it stands
 * @param from index of its first token
 * @param to index after its last
 */
record NameRun(Sentence sentence, int from, int to) {

  /** More particles in a row than any name has. */
  private static final int MOST_PARTICLES = 3;

  static List<NameRun> of(Sentence sentence) {
    List<NameRun> runs = new ArrayList<>();
    int index = 0;
    while (index < sentence.size()) {
      int end = endOf(sentence, index);
      if (end > index) {
        runs.add(new NameRun(sentence, index, end));
      }
      index = Math.max(end, index + 1);
    }
    return runs;
  }

  NameRun startingAt(int index) {
    return new NameRun(sentence, index, to);
  }

  int size() {
    return to - from;
  }

  /** UTF-16 index of its first character. */
  int start() {
    return sentence.token(from).start();
  }

  /** UTF-16 index after its last character. */
  int end() {
    return sentence.token(to - 1).end();
  }

  String word(int index) {
    return sentence.word(index);
  }

  String before() {
    return sentence.word(from - 1);
  }

  String after() {
    return sentence.word(to);
  }

  /** The words without marks, in lower case. */
  List<String> words() {
    return IntStream.range(from, to)
        .mapToObj(sentence::token)
        .filter(token -> !token.isMark())
        .map(Token::lower)
        .toList();
  }

  String lower() {
    return words().stream().collect(Collectors.joining(" "));
  }

  /** Index after the run that begins at a token; the token itself when none does. */
  private static int endOf(Sentence sentence, int start) {
    int end = start;
    int next = start;
    while (sentence.isCapitalised(next)) {
      end = isShortened(sentence, next) ? next + 2 : next + 1;
      next = skipParticles(sentence, end);
    }
    return Math.min(end, sentence.size());
  }

  private static int skipParticles(Sentence sentence, int index) {
    int next = index;
    while (next < index + MOST_PARTICLES && Vocabulary.PARTICLES.contains(sentence.word(next))) {
      if (sentence.isCapitalised(next)) {
        return next;
      }
      next++;
    }
    return sentence.isCapitalised(next) ? next : index;
  }

  /** "J.", or the opener of a place as in "St.", before another name. */
  private static boolean isShortened(Sentence sentence, int index) {
    String word = sentence.word(index);
    return (word.length() == 1 || Vocabulary.PLACE_OPENERS.contains(word))
        && sentence.word(index + 1).equals(".")
        && sentence.isCapitalised(index + 2);
  }
}
