package org.rapporteur.parsing.incident;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into sentences; "Dr. Aro" and "J. Aro" do not end one. */
final class SentenceSplitter {

  private final BreakIterator breaks;

  SentenceSplitter() {
    // ICU's own list for English takes the end of any acronym for an initial: "of the UTO."
    FilteredBreakIteratorBuilder filter = FilteredBreakIteratorBuilder.getEmptyInstance();
    WordFile.words("abbreviations.txt").forEach(filter::suppressBreakAfter);
    breaks = filter.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
  }

  List<Sentence> split(String text, int start, int end) {
    String passage = text.substring(start, end);
    // The iterator holds the text that it walks over: a clone keeps this class safe to share.
    BreakIterator walk = breaks.clone();
    walk.setText(passage);
    List<Sentence> sentences = new ArrayList<>();
    int from = walk.first();
    for (int to = walk.next(); to != BreakIterator.DONE; to = walk.next()) {
      if (endsWithInitial(passage, to) && to < passage.length()) {
        continue;
      }
      addSentence(sentences, Tokenizer.tokens(text, start + from, start + to));
      from = to;
    }
    return sentences;
  }

  private static void addSentence(List<Sentence> sentences, List<Token> tokens) {
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(tokens));
    }
  }

  private static boolean endsWithInitial(String passage, int end) {
    int last = end - 1;
    while (last > 0 && Character.isWhitespace(passage.charAt(last))) {
      last--;
    }
    return last >= 2
        && passage.charAt(last) == '.'
        && Character.isUpperCase(passage.charAt(last - 1))
        && !Character.isLetterOrDigit(passage.charAt(last - 2));
  }
}
