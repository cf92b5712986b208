package org.rapporteur.reading.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, how many links and how many controls each element holds. */
final class Measures implements NodeVisitor {

  private static final Measure NONE = new Measure(0, 0, 0, 0, false);
  private static final Set<String> CONTROLS = Set.of("button", "select", "textarea");

  private final Map<Node, Measure> measures = new HashMap<>();

  /**
   * What an element holds, its descendants included.
   *
   * @param text characters
   * @param linkText characters in links
   * @param links number of links
   * @param controls number of controls that a visitor sees
   * @param hasTitle whether there is a first-level heading
   */
  record Measure(int text, int linkText, int links, int controls, boolean hasTitle) {

    int prose() {
      return text - linkText;
    }

    private Measure plus(Measure other) {
      return new Measure(
          text + other.text,
          linkText + other.linkText,
          links + other.links,
          controls + other.controls,
          hasTitle || other.hasTitle);
    }
  }

  static Measures of(Element root) {
    Measures measures = new Measures();
    root.traverse(measures);
    return measures;
  }

  Measure get(Node node) {
    return measures.getOrDefault(node, NONE);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      measures.put(node, new Measure(words.text().strip().length(), 0, 0, 0, false));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Measure whole = node instanceof Element element ? whole(element) : get(node);
    measures.put(node, whole);
    if (node.parent() != null) {
      measures.merge(node.parent(), whole, Measure::plus);
    }
  }

  private Measure whole(Element element) {
    Measure inner = get(element);
    return switch (element.normalName()) {
      case "a" ->
          element.hasAttr("href")
              ? new Measure(inner.text, inner.text, 1, inner.controls, inner.hasTitle)
              : inner;
      case "input" -> isShown(element) ? inner.plus(new Measure(0, 0, 0, 1, false)) : inner;
      case "h1" -> inner.plus(new Measure(0, 0, 0, 0, true));
      default ->
          CONTROLS.contains(element.normalName())
              ? inner.plus(new Measure(0, 0, 0, 1, false))
              : inner;
    };
  }

  private static boolean isShown(Element input) {
    return !input.attr("type").equalsIgnoreCase("hidden");
  }
}
