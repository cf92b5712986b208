package org.rapporteur.parsing.masthead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;

/** Reads the labelled lines above an entry. */
final class FieldReader {

  /** More than any masthead's line holds; a longer one is not searched for labels. */
  private static final int LONGEST = 5_000;

  private static final String ANY_LABEL =
      Arrays.stream(FieldLabel.values())
          .map(label -> "(?<%s>%s)".formatted(groupName(label), label.pattern()))
          .collect(Collectors.joining("|"));

  private static final Pattern AT_START =
      Pattern.compile("[-|•\\s]*+(?:" + ANY_LABEL + ")[\\s:|]*+(?:-\\h*+\\n\\s*+)*+");

  /** Some pages run the fields together; those of them that running text does not hold. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=.)(?=(?:Publisher|Publication [Dd]ate|Cite as|Disclaimer(?=This)))");

  private static final Pattern WRAPPED = Pattern.compile("[-|•\\s]*+(?:Cite as|Disclaimer)");

  private static final Pattern EMPTY_ROW = Pattern.compile("[-|•\\s]*+");

  private final List<Field> fields = new ArrayList<>();
  private int end;

  /**
   * Reads the fields among the lines.
   *
   * @param lines those above the entry, blank ones included
   */
  FieldReader(List<Line> lines) {
    int at = 0;
    while (at < lines.size()) {
      at = lines.get(at).length() > LONGEST ? at + 1 : readLine(lines, at);
    }
  }

  Optional<Slice> find(FieldLabel label) {
    return fields.stream()
        .filter(field -> field.label() == label && !field.value().isEmpty())
        .map(Field::value)
        .findFirst();
  }

  /** Index after the last line that belongs to a field; 0: there are none. */
  int end() {
    return end;
  }

  private int readLine(List<Line> lines, int at) {
    Slice words = lines.get(at).content();
    if (!AT_START.matcher(words.text()).lookingAt()) {
      return at + 1;
    }
    end = at + 1;
    List<Slice> pieces = apart(words);
    pieces.subList(0, pieces.size() - 1).forEach(piece -> add(piece));
    return add(continued(pieces.getLast(), lines));
  }

  private int add(Slice words) {
    Matcher label = AT_START.matcher(words.text());
    if (label.lookingAt()) {
      Slice value = words.from(label.end());
      fields.add(new Field(labelOf(label), withoutBar(value.trimmed())));
    }
    return end;
  }

  /** Takes in the line that holds the value, or those that a long value is wrapped over. */
  private Slice continued(Slice field, List<Line> lines) {
    if (isLabelOnly(field)) {
      skipEmptyRows(lines);
      return end < lines.size() && isValue(lines.get(end))
          ? field.through(lines.get(end++).content())
          : field;
    }
    Slice whole = field;
    while (WRAPPED.matcher(field.text()).lookingAt()
        && end < lines.size()
        && isValue(lines.get(end))) {
      whole = whole.through(lines.get(end++).content());
    }
    return whole;
  }

  private void skipEmptyRows(List<Line> lines) {
    while (end < lines.size() && EMPTY_ROW.matcher(lines.get(end).content().text()).matches()) {
      end++;
    }
  }

  private static boolean isValue(Line line) {
    return !line.isBlank()
        && line.length() <= LONGEST
        && !AT_START.matcher(line.content().text()).lookingAt()
        && StatedCoverage.read(line).isEmpty();
  }

  private static boolean isLabelOnly(Slice field) {
    Matcher label = AT_START.matcher(field.text());
    return label.lookingAt() && label.end() == field.length();
  }

  private static List<Slice> apart(Slice words) {
    List<Slice> pieces = new ArrayList<>();
    Matcher cut = GLUED.matcher(words.text());
    int from = 0;
    while (cut.find()) {
      pieces.add(words.part(from, cut.start()));
      from = cut.start();
    }
    pieces.add(words.from(from));
    return pieces;
  }

  private static Slice withoutBar(Slice value) {
    return value.text().endsWith("|") ? value.part(0, value.length() - 1).trimmed() : value;
  }

  private static FieldLabel labelOf(Matcher match) {
    return Arrays.stream(FieldLabel.values())
        .filter(label -> match.group(groupName(label)) != null)
        .findFirst()
        .orElseThrow();
  }

  private static String groupName(FieldLabel label) {
    return label.name().replace("_", "");
  }
}
