package org.rapporteur.parsing.header;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Bullet;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;

/** Tells how many lines a header value goes on for. */
final class ValueExtent {

  private static final int MOST_LINES = 6;
  private static final int LONGEST_LINE = 160;
  private static final Pattern UNFINISHED = Pattern.compile("(?s).*(?:,|[-–—]|\\band|\\bby|\\bin)");

  private final List<Line> lines;

  ValueExtent(List<Line> lines) {
    this.lines = lines;
  }

  /** The line with its value completed from the lines after it. */
  LabelledLine complete(LabelledLine first) {
    LabelledLine whole = first;
    int last = Math.min(lines.size(), first.next() + MOST_LINES);
    int at = continuation(whole);
    while (at >= 0 && at < last) {
      Slice words = lines.get(at).content();
      Slice value = whole.value().isEmpty() ? words : whole.value().through(words);
      whole = new LabelledLine(whole.label(), whole.name(), value, at + 1);
      at = continuation(whole);
    }
    return whole;
  }

  /** Index of the line that the value goes on in; -1: it is complete. */
  private int continuation(LabelledLine line) {
    int at = skipBlanks(line.next());
    boolean apart = at > line.next();
    if (at >= lines.size() || !canHoldValue(at)) {
      return -1;
    }
    boolean goesOn =
        switch (line.label()) {
          case HeaderLabel.DeathPenalty() ->
              isStatus(StatusWords.DEATH_PENALTY, line.value(), at, apart);
          case HeaderLabel.Icc() -> isStatus(StatusWords.ICC, line.value(), at, apart);
          case HeaderLabel.Office office -> isWords(line.value(), at, apart);
          case HeaderLabel.Other() -> isWords(line.value(), at, apart);
        };
    return goesOn ? at : -1;
  }

  private boolean canHoldValue(int at) {
    Line line = lines.get(at);
    return line.length() <= LONGEST_LINE
        && LabelledLine.read(lines, at).isEmpty()
        && Bullet.findContent(line).isEmpty();
  }

  private boolean isStatus(StatusWords<?> known, Slice value, int at, boolean apart) {
    String words = lines.get(at).content().flat();
    return value.isEmpty()
        ? known.isBeginning(words)
        : !apart && known.isBeginning(value.flat() + " " + words);
  }

  private boolean isWords(Slice value, int at, boolean apart) {
    Line line = lines.get(at);
    if (isOpen(value)) {
      return true;
    }
    boolean labelFollows = LabelledLine.read(lines, skipBlanks(at + 1)).isPresent();
    if (value.isEmpty()) {
      return !line.endsSentence() && (labelFollows || (!apart && hasSeveralWords(line)));
    }
    return !apart
        && (UNFINISHED.matcher(value.text()).matches()
            || (labelFollows && !line.endsSentence())
            || isTail(line));
  }

  /** A bracket that is not closed goes on over any break, a blank line included. */
  private static boolean isOpen(Slice value) {
    String words = value.text();
    return words.chars().filter(c -> c == '(').count()
        > words.chars().filter(c -> c == ')').count();
  }

  private static boolean isTail(Line line) {
    boolean bracket = line.source().value().charAt(line.start()) == '(';
    return bracket || (line.startsWithLowerCase() && !line.endsSentence());
  }

  private static boolean hasSeveralWords(Line line) {
    return line.firstWordLength() < line.length();
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }
}
