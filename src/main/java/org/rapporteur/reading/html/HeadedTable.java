package org.rapporteur.reading.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row of headings and one row of values below: turned, so that each value stands
 * beside its heading, as a reader of the page sees them together.
 */
final class HeadedTable {

  private HeadedTable() {}

  static void turnAll(Document page) {
    page.select("tr:first-child").stream()
        .filter(HeadedTable::isHeading)
        .forEach(HeadedTable::turn);
  }

  private static boolean isHeading(Element row) {
    Element values = below(row);
    return row.childrenSize() > 1
        && row.children().stream().allMatch(cell -> cell.normalName().equals("th"))
        && values != null
        && values.nextElementSibling() == null
        && values.childrenSize() == row.childrenSize()
        && values.children().stream().allMatch(cell -> cell.normalName().equals("td"));
  }

  /** The row of values; null: there is none. */
  private static @Nullable Element below(Element row) {
    Element part = row.parent();
    Element next =
        part != null && part.normalName().equals("thead") ? part.nextElementSibling() : null;
    return next == null ? row.nextElementSibling() : next.firstElementChild();
  }

  private static void turn(Element headings) {
    Element values = below(headings);
    if (values == null) {
      return;
    }
    List<Element> labels = List.copyOf(headings.children());
    List<Element> cells = List.copyOf(values.children());
    for (int i = 0; i < labels.size(); i++) {
      Element row = new Element("tr");
      row.appendChild(labels.get(i)).appendChild(cells.get(i));
      headings.before(row);
    }
    headings.remove();
    values.remove();
  }
}
