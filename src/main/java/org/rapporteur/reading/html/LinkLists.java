package org.rapporteur.reading.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the blocks of a page that are made of links: menus and lists of other pages. Looks at each
 * node once, however deeply it is nested; what is found within a block counts no more for it, so
 * that a menu does not take the page around it along.
 */
final class LinkLists implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of("ul", "ol", "div", "section", "table", "tr", "td", "p");

  private static final float MADE_OF_LINKS = 0.7f;
  private static final int FEWEST_LINKS = 3;

  private final List<Element> found = new ArrayList<>();
  private final Deque<Words> open = new ArrayDeque<>();
  private int linksAround;

  /** What stands in an element, in characters. */
  private static final class Words {
    private int all;
    private int linked;
    private int links;

    boolean areLinks() {
      return links >= FEWEST_LINKS && linked > MADE_OF_LINKS * all;
    }

    void add(Words inner) {
      all += inner.all;
      linked += inner.linked;
      links += inner.links;
    }
  }

  private LinkLists() {}

  static List<Element> find(Element body) {
    LinkLists lists = new LinkLists();
    lists.open.push(new Words());
    NodeTraversor.traverse(lists, body);
    return lists.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int length = text.text().strip().length();
      open.element().all += length;
      open.element().linked += linksAround > 0 ? length : 0;
    } else if (node instanceof Element element) {
      open.push(new Words());
      linksAround += isLink(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Words words = open.pop();
      words.links += isLink(element) ? 1 : 0;
      linksAround -= isLink(element) ? 1 : 0;
      if (BLOCKS.contains(element.normalName()) && words.areLinks()) {
        found.add(element);
      } else {
        open.element().add(words);
      }
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
