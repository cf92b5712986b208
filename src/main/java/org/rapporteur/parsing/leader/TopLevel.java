package org.rapporteur.parsing.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Slice;

/** Cuts words where a separator stands outside brackets. */
final class TopLevel {

  private TopLevel() {}

  static List<Slice> split(Slice words, Pattern separator) {
    String text = words.text();
    List<Slice> parts = new ArrayList<>();
    Matcher cut = separator.matcher(text);
    int from = 0;
    while (cut.find()) {
      if (depth(text, cut.start()) == 0) {
        parts.add(words.part(from, cut.start()).trimmed());
        from = cut.end();
      }
    }
    parts.add(words.from(from).trimmed());
    return parts;
  }

  /** Index after the bracket that closes the one at {@code open}; the end where none does. */
  static int afterBracket(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += change(text.charAt(i));
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static int depth(String text, int end) {
    return text.substring(0, end).chars().map(c -> change((char) c)).sum();
  }

  private static int change(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }
}
