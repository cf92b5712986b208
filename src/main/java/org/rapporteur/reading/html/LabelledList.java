package org.rapporteur.reading.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells lists of labels with values, which are no cases. */
final class LabelledList {

  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_ITEM = 400;

  private LabelledList() {}

  /** Whether each item begins with a label in an element of its own. */
  static boolean is(Element list, Measures measures) {
    List<Element> items =
        list.children().stream().filter(item -> measures.get(item).text() > 0).toList();
    return !items.isEmpty() && items.stream().allMatch(item -> isLabelled(item, measures));
  }

  private static boolean isLabelled(Element item, Measures measures) {
    Element label = item.firstElementChild();
    return label != null
        && measures.get(item).text() <= LONGEST_ITEM
        && measures.get(label).text() <= LONGEST_LABEL
        && !hasWordsBefore(label)
        && (label.text().endsWith(":") || colonFollows(label));
  }

  private static boolean hasWordsBefore(Element label) {
    return label.previousSibling() instanceof TextNode words && !words.isBlank();
  }

  private static boolean colonFollows(Element label) {
    Node next = label.nextSibling();
    return next instanceof TextNode words && words.text().stripLeading().startsWith(":");
  }
}
