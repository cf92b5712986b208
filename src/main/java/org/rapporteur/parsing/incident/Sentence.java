package org.rapporteur.parsing.incident;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words and marks of one sentence. Asking beyond either end gives an empty word. */
final class Sentence {

  /** More adverbs than stand in a row in any sentence: what keeps reading linear. */
  static final int MOST_ADVERBS = 5;

  private final List<Token> tokens;
  private final Set<String> words;
  private @Nullable Boolean justice;

  Sentence(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.words = tokens.stream().map(Token::lower).collect(Collectors.toUnmodifiableSet());
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  /** The word in lower case; empty outside of the sentence. */
  String word(int index) {
    return has(index) ? tokens.get(index).lower() : "";
  }

  boolean isMark(int index) {
    return has(index) && tokens.get(index).isMark();
  }

  boolean isCapitalised(int index) {
    return has(index) && tokens.get(index).isCapitalised();
  }

  boolean isPossessive(int index) {
    return word(index).equals("'s") || word(index).equals("'");
  }

  /** Whether those held to account in it are perpetrators. Many rules ask, so it is kept. */
  boolean tellsOfJustice() {
    if (justice == null) {
      justice = Accountability.isMeantBy(this);
    }
    return justice;
  }

  /** All words that occur, in lower case. */
  Set<String> words() {
    return words;
  }

  /** UTF-16 index of the first character. */
  int start() {
    return tokens.getFirst().start();
  }

  /** UTF-16 index after the last character. */
  int end() {
    return tokens.getLast().end();
  }

  /** Whether an adverb stands there, which a rule may step over: "reportedly", "also". */
  boolean isAdverb(int index) {
    String word = word(index);
    return (word.length() > 4 && word.endsWith("ly") && !isCapitalised(index))
        || Vocabulary.ADVERBS.contains(word);
  }

  int skipAdverbs(int index) {
    int next = index;
    while (next < index + MOST_ADVERBS && isAdverb(next)) {
      next++;
    }
    return next;
  }
}
