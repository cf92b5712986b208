package org.rapporteur.reading.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The rows of a table that are one line of text: a label with its value, or figures. */
final class TableRow {

  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_VALUE = 3_000;
  private static final int LONGEST_FIGURE = 100;

  private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, table, ul, ol, dl, pre, p ~ p";
  private static final Pattern BULLET = Pattern.compile("[•●▪◦‣■·*o-]");

  private TableRow() {}

  /** The row as one line; empty: its cells are blocks that only stand beside each other. */
  static Optional<String> asLine(Element row, Measures measures) {
    List<Element> cells =
        row.children().stream().filter(cell -> measures.get(cell).text() > 0).toList();
    if (cells.size() < 2 || cells.stream().anyMatch(cell -> !isFlat(cell, measures))) {
      return Optional.empty();
    }
    List<String> texts = cells.stream().map(TableRow::text).toList();
    return cells.size() == 2 ? pair(texts.getFirst(), texts.getLast()) : figures(texts);
  }

  private static Optional<String> pair(String label, String value) {
    if (BULLET.matcher(label).matches()) {
      return Optional.of("• " + value);
    }
    if (label.length() > LONGEST_LABEL || label.matches(".*[.!?]")) {
      return Optional.empty();
    }
    return Optional.of(label.endsWith(":") ? label + " " + value : label + ": " + value);
  }

  private static Optional<String> figures(List<String> texts) {
    return texts.stream().allMatch(text -> text.length() <= LONGEST_FIGURE)
        ? Optional.of(texts.stream().collect(Collectors.joining(" | ")))
        : Optional.empty();
  }

  private static boolean isFlat(Element cell, Measures measures) {
    return measures.get(cell).text() <= LONGEST_VALUE && cell.selectFirst(BLOCKS) == null;
  }

  private static String text(Element cell) {
    Paragraph words = new Paragraph();
    words.add(cell.text(), false);
    return words.flat();
  }
}
