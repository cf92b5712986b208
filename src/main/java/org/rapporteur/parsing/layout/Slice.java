package org.rapporteur.parsing.layout;

import java.util.regex.Pattern;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.TextSpan;

/**
 * Words of a text and where they stand, so that they can be taken apart without losing the way
 * back.
 *
 * @param source the text
 * @param start UTF-16 index of the first character
 * @param end UTF-16 index after the last
 */
public record Slice(CanonicalText source, int start, int end) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v]++");

  /** Characters that only tell where a word may be broken. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  public String text() {
    return source.value().substring(start, end);
  }

  /** The words with every line break and run of blanks as one space, without unseen characters. */
  public String flat() {
    return BLANKS.matcher(UNSEEN.matcher(text()).replaceAll("")).replaceAll(" ").strip();
  }

  public TextSpan span() {
    return source.span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** A part, counted from the start of this slice. */
  public Slice part(int from, int to) {
    return new Slice(source, start + from, start + to);
  }

  /** The rest, counted from the start of this slice. */
  public Slice from(int from) {
    return part(from, length());
  }

  /** From the start of this slice to the end of a later one. */
  public Slice through(Slice last) {
    return new Slice(source, start, last.end);
  }

  /** Without the blanks at both ends; an empty slice stays where it began. */
  public Slice trimmed() {
    String value = source.value();
    int last = end;
    while (last > start && isBlank(value.charAt(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && isBlank(value.charAt(first))) {
      first++;
    }
    return new Slice(source, first, last);
  }

  /**
   * Java's own notion leaves out the no-break space, which web pages are full of, and what nobody
   * sees: marks of format, and the place of an object that was not copied.
   */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\uFFFC'
        || c == '\u0085';
  }
}
