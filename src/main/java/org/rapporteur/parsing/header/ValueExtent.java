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
  private static final int LONGEST_BRACKET = 160;
  private static final Pattern UNFINISHED =
      Pattern.compile("(?s).*(?:[,;]|[-–—]|\\b(?:and|by|in|of|the|for|to))");

  /** Names do not end in "bin", "de" or "Al". */
  private static final Pattern UNFINISHED_NAME = Pattern.compile("(?s).*\\s(?:\\p{Ll}{1,3}|Al|El)");

  /** "Leader of the Islamic" goes on, though its next line may look like a label. */
  private static final Pattern UNFINISHED_OFFICE =
      Pattern.compile("(?:Leader|President|Chair\\p{L}*+|Head) of [^:(,]*+");

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!?]\\s");

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
          case HeaderLabel.Office office ->
              isWords(line.value(), at, apart)
                  || (!apart && UNFINISHED_NAME.matcher(line.value().text()).matches());
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
    if (isOpen(value) && closesSoon(value, at, apart)) {
      return true;
    }
    boolean unfinished =
        !apart
            && (UNFINISHED.matcher(value.text()).matches()
                || UNFINISHED_OFFICE.matcher(value.text()).matches());
    if (!unfinished && LabelledLine.readUnknown(line, at + 1).isPresent()) {
      return false;
    }
    boolean labelFollows = labelFollows(at, value.isEmpty());
    if (value.isEmpty()) {
      return !line.endsSentence() && (labelFollows || (!apart && hasSeveralWords(line)));
    }
    return !apart
        && (unfinished
            || (labelFollows && !line.endsSentence())
            || isTail(line)
            || opensWhatCloses(at));
  }

  /** Whether the lines from here on lead to the next label without a gap or a sentence. */
  private boolean labelFollows(int at, boolean evenPastBlanks) {
    int next = at + 1;
    int last = Math.min(lines.size(), next + MOST_LINES);
    while (!evenPastBlanks
        && next < last
        && canHoldValue(next)
        && !lines.get(next).isBlank()
        && !lines.get(next).endsSentence()
        && LabelledLine.readUnknown(lines.get(next), next + 1).isEmpty()) {
      next++;
    }
    return LabelledLine.read(lines, skipBlanks(next)).isPresent();
  }

  private boolean opensWhatCloses(int at) {
    Slice line = lines.get(at).content();
    int next = skipBlanks(at + 1);
    return isOpen(line) && closesSoon(line, next, next > at + 1);
  }

  /** An open bracket goes on over any break, but not into the lead where its end was lost. */
  private boolean closesSoon(Slice value, int at, boolean apart) {
    int open = value.start() + value.text().lastIndexOf('(');
    int last = apart ? at + 1 : Math.min(lines.size(), at + MOST_LINES);
    for (int next = at; next < last && canHoldValue(next); next++) {
      Slice line = lines.get(next).content();
      int close = line.text().indexOf(')');
      if (close >= 0) {
        Slice bracket = new Slice(line.source(), open, line.start() + close);
        return bracket.length() <= LONGEST_BRACKET && !SENTENCE_END.matcher(bracket.text()).find();
      }
    }
    return false;
  }

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
