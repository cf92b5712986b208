package org.rapporteur.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/**
 * A table as text.
 *
 * @param columns what stands in its head
 * @param rows the cells of the rows below, each row as long as the head
 */
record CodeTable(List<String> columns, List<List<String>> rows) {

  private static final String CODE = "code";
  private static final String DEFINITION = "definition";
  private static final String SOURCE = "source";

  static CodeTable of(TableBlock table) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      children(part).forEach(row -> rows.add(children(row).stream().map(PlainText::of).toList()));
    }
    return new CodeTable(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  boolean isOfCodes() {
    return columns.getFirst().equals(CODE);
  }

  /**
   * The codes that the rows define.
   *
   * @param list the name of the list, for whoever has to mend the page
   * @param sourceOfAll the source of codes whose row names none; empty: there is none
   */
  List<DefinedCode> codes(String list, String sourceOfAll) {
    return rows.stream().map(row -> code(list, row, sourceOfAll)).toList();
  }

  private DefinedCode code(String list, List<String> row, String sourceOfAll) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!row.get(i).isEmpty()) {
        cells.put(columns.get(i), row.get(i));
      }
    }
    cells.putIfAbsent(SOURCE, sourceOfAll);
    String code = row.getFirst();
    String where = list + ": " + code;
    cells.remove(CODE);
    return new DefinedCode(code, take(DEFINITION, cells, where), take(SOURCE, cells, where), cells);
  }

  private static String take(String column, Map<String, String> cells, String where) {
    String cell = cells.remove(column);
    if (cell == null || cell.isEmpty()) {
      throw new IllegalArgumentException("%s has no %s".formatted(where, column));
    }
    return cell;
  }
}
