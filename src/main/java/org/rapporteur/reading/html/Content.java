package org.rapporteur.reading.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds where the report stands on a page.
 *
 * <p>Where {@code main} or {@code article} holds most of the prose, what stands outside falls away,
 * but for the title before it. Else nothing is left out but what follows the part with the prose
 * and is full of links.
 */
final class Content {

  /** Percents of the prose that the part must hold to be believed. */
  private static final int OF_MAIN = 50;

  private static final int OF_ARTICLE = 60;

  /** A part with so large a share goes on to be searched for the place of the prose. */
  private static final int OF_CHAIN = 70;

  /** Percents of links in what follows the prose that is not part of it. */
  private static final int OF_LINKS = 30;

  private final Measures measures;

  private Content(Measures measures) {
    this.measures = measures;
  }

  /** The parts to render, in order. */
  static List<Element> of(Document page) {
    return new Content(Measures.of(page)).find(page.body());
  }

  private List<Element> find(Element body) {
    Element main = dominant(body, "main, [role=main]", OF_MAIN).orElse(body);
    Optional<Element> article = dominant(main, "article", OF_ARTICLE);
    article.ifPresent(found -> removeAfter(found, main));
    if (article.isEmpty() && main.equals(body)) {
      removeLinksAfterProse(body);
    }
    List<Element> parts = new ArrayList<>();
    if (!main.equals(body) && !measures.get(main).hasTitle()) {
      parts.addAll(body.select("h1"));
    }
    parts.add(main);
    return parts;
  }

  private Optional<Element> dominant(Element of, String query, int percent) {
    int all = prose(of);
    return of.select(query).stream()
        .filter(part -> !part.equals(of) && prose(part) * 100L >= all * (long) percent)
        .max(Comparator.comparingInt(this::prose));
  }

  private static void removeAfter(Element part, Element until) {
    for (Element at = part; !at.equals(until) && at.parent() != null; at = at.parent()) {
      followers(at).forEach(Node::remove);
    }
  }

  private void removeLinksAfterProse(Element body) {
    Element at = body;
    Optional<Element> next = heaviestChild(at);
    while (next.isPresent()) {
      at = next.get();
      followers(at).stream().filter(this::isFullOfLinks).forEach(Node::remove);
      next = heaviestChild(at);
    }
  }

  private Optional<Element> heaviestChild(Element parent) {
    int all = prose(parent);
    return parent.children().stream()
        .filter(child -> prose(child) > 0 && prose(child) * 100L >= all * (long) OF_CHAIN)
        .findFirst();
  }

  private boolean isFullOfLinks(Node node) {
    Measures.Measure measure = measures.get(node);
    return measure.links() > 1 && measure.linkText() * 100L > measure.text() * (long) OF_LINKS;
  }

  private int prose(Node node) {
    return measures.get(node).prose();
  }

  private static List<Node> followers(Element at) {
    List<Node> all = new ArrayList<>();
    for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
      all.add(next);
    }
    return all;
  }
}
