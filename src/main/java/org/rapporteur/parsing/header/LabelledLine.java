package org.rapporteur.parsing.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;

/**
 * A line that begins with a header label.
 *
 * @param label what the label asks for
 * @param name the label's words without the colon
 * @param value what follows on the same line; empty when nothing does
 * @param next index of the line after it
 */
record LabelledLine(HeaderLabel label, Slice name, Slice value, int next) {

  private static final int LONGEST_LABEL = 100;
  private static final int LONGEST_WITHOUT_COLON = 200;

  /** Labels that may be wrapped over two lines. */
  private static final Pattern LONG_LABEL =
      Pattern.compile(
          "(?:Head of|President of|Optional Protocol|UN Women|International)\\b[^:.]*+");

  private static final Pattern WITHOUT_COLON =
      Pattern.compile(
          "(?i)(?<office>head of (?:state and government|state|government))\\s++(?-i:\\p{Lu}).*+"
              + "|(?<status>death penalty|international criminal court)\\s++(?<value>.++)");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)head of (?:state and government|state|government)"
              + "|death penalty(?: status)?|international criminal court");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<label>Population|Life expectancy|Under-5[ -]mortality(?: \\(m/f\\))?|Adult literacy)"
              + "\\s++(?<value>\\d.*+)");

  private static final Pattern DAMAGE = Pattern.compile("[?\\uFFFD\\p{Co}\\p{Cc}]{1,3}+");

  private static final Pattern LIKE_A_LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}\\d'’/()-]*+(?: [\\p{L}\\d'’/()-]++){0,5}+");

  /** Reads a label that is known. */
  static Optional<LabelledLine> read(List<Line> lines, int at) {
    return at >= lines.size() || lines.get(at).isBlank()
        ? Optional.empty()
        : withColon(lines.get(at).content(), at + 1)
            .or(() -> wrapped(lines, at))
            .or(() -> withoutColon(lines.get(at), at + 1))
            .or(() -> alone(lines, at));
  }

  /** Reads a label that only its place among others gives away. */
  static Optional<LabelledLine> readUnknown(Line line, int next) {
    int colon = colon(line.content());
    if (colon < 0 || line.endsSentence() || line.length() > LONGEST_WITHOUT_COLON) {
      return Optional.empty();
    }
    LabelledLine labelled = cut(new HeaderLabel.Other(), line.content(), colon, next);
    return LIKE_A_LABEL.matcher(labelled.name().text()).matches()
        ? Optional.of(labelled)
        : Optional.empty();
  }

  /** Reads a figure without a colon, which may be running text unless header lines precede it. */
  static Optional<LabelledLine> readFigure(Line line, int next) {
    Slice words = line.content();
    Matcher parts = FIGURE.matcher(words.text());
    return line.length() <= LONGEST_WITHOUT_COLON && parts.matches() && !line.endsSentence()
        ? Optional.of(
            new LabelledLine(
                new HeaderLabel.Other(),
                words.part(0, parts.end("label")),
                words.from(parts.start("value")),
                next))
        : Optional.empty();
  }

  /** Whether a line is of the kind that only a header has. */
  static boolean isOfHeader(Line line) {
    return !line.isBlank()
        && withColon(line.content(), 0).filter(found -> found.isTelling()).isPresent();
  }

  /** Whether the label asks for one of the indicators. */
  boolean isTelling() {
    return !(label instanceof HeaderLabel.Other);
  }

  private static Optional<LabelledLine> withColon(Slice line, int next) {
    Slice words = fromFirstLetter(line);
    int colon = colon(words);
    return colon < 0
        ? Optional.empty()
        : LabelTable.find(words.part(0, colon).flat()).map(label -> cut(label, words, colon, next));
  }

  private static Optional<LabelledLine> wrapped(List<Line> lines, int at) {
    Slice first = fromFirstLetter(lines.get(at).content());
    return at + 1 < lines.size()
            && !lines.get(at + 1).isBlank()
            && first.length() <= LONGEST_LABEL
            && LONG_LABEL.matcher(first.text()).matches()
            && withColon(lines.get(at + 1).content(), 0).isEmpty()
        ? withColon(first.through(lines.get(at + 1).content()), at + 2)
        : Optional.empty();
  }

  private static Optional<LabelledLine> withoutColon(Line line, int next) {
    if (line.length() > LONGEST_WITHOUT_COLON || line.endsSentence()) {
      return Optional.empty();
    }
    Slice words = line.content();
    Matcher parts = WITHOUT_COLON.matcher(words.text());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int labelEnd = parts.group("office") == null ? parts.end("status") : parts.end("office");
    Slice name = words.part(0, labelEnd);
    Slice value = words.from(labelEnd).trimmed();
    return LabelTable.find(name.flat())
        .filter(label -> parts.group("office") != null || isKnownValue(label, value.flat()))
        .map(label -> new LabelledLine(label, name, value, next));
  }

  /** A label that has a line for itself and no colon, the value below it. */
  private static Optional<LabelledLine> alone(List<Line> lines, int at) {
    Slice words = lines.get(at).content();
    if (!ALONE.matcher(words.text()).matches() || at + 1 >= lines.size()) {
      return Optional.empty();
    }
    Line below = lines.get(at + 1);
    return LabelTable.find(words.flat())
        .filter(label ->
            label instanceof HeaderLabel.Office
                ? isLikeAName(below)
                : isKnownValue(label, below.content().flat()))
        .map(label -> new LabelledLine(label, words, words.from(words.length()), at + 1));
  }

  private static boolean isLikeAName(Line line) {
    return !line.isBlank()
        && line.length() <= LONGEST_WITHOUT_COLON
        && !line.endsSentence()
        && !line.startsWithLowerCase()
        && colon(line.content()) < 0
        && !ALONE.matcher(line.content().text()).matches();
  }

  private static boolean isKnownValue(HeaderLabel label, String value) {
    return switch (label) {
      case HeaderLabel.DeathPenalty() -> StatusWords.DEATH_PENALTY.find(value).isPresent();
      case HeaderLabel.Icc() -> StatusWords.ICC.isBeginning(value);
      case HeaderLabel.Office office -> false;
      case HeaderLabel.Other() -> false;
    };
  }

  /** A glyph that a page could not show may stand before the label. */
  private static Slice fromFirstLetter(Slice line) {
    Matcher damage = DAMAGE.matcher(line.text());
    return damage.lookingAt() ? line.from(damage.end()).trimmed() : line;
  }

  private static LabelledLine cut(HeaderLabel label, Slice words, int colon, int next) {
    return new LabelledLine(
        label, words.part(0, colon).trimmed(), words.from(colon + 1).trimmed(), next);
  }

  private static int colon(Slice words) {
    int limit = Math.min(words.length(), LONGEST_LABEL + 1);
    return words.part(0, limit).text().indexOf(':');
  }
}
