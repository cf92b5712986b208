package org.rapporteur.ingestion.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.TextSpan;

/**
 * A row of a table.
 *
 * @param cells by column
 * @param span where the row stands in the table's text, without its line end
 */
record Row(Map<String, String> cells, TextSpan span) {

  /** The cell of a column that is never empty. */
  String get(String column) {
    String cell = find(column);
    if (cell == null) {
      throw new IllegalStateException("no " + column + " in " + cells);
    }
    return cell;
  }

  /** The cell of a column, null when it is empty. */
  @Nullable String find(String column) {
    String cell = cells.get(column);
    return cell == null || cell.isEmpty() ? null : cell;
  }

  /** The whole number in a column. */
  int number(String column) {
    return Integer.parseInt(get(column));
  }

  /** The words of this row and the one that follows it somewhere below. */
  TextSpan spanTo(Row last) {
    return new TextSpan(span.start(), last.span.end());
  }
}
