package org.rapporteur.parsing.header;

import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.HeaderFact;

/**
 * One line of the header with all that belongs to it.
 *
 * @param label what its label asks for
 * @param name the label as published
 * @param value as published, over several lines where it is wrapped; empty when it is missing
 */
record HeaderEntry(HeaderLabel label, Slice name, Slice value) {

  private static final Pattern WRAPPED_AT_HYPHEN =
      Pattern.compile("(?<=\\p{L}-)\\h*+\\n\\h*+(?=\\p{L})");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v]++");

  HeaderFact toFact() {
    String joined = WRAPPED_AT_HYPHEN.matcher(value.text()).replaceAll("");
    String flat = BLANKS.matcher(joined).replaceAll(" ").strip();
    return new HeaderFact(name.flat(), flat, words().span());
  }

  /** From label to value. */
  Slice words() {
    return value.isEmpty() ? name : name.through(value);
  }
}
