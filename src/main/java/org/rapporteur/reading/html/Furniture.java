package org.rapporteur.reading.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a site puts around a report: menus, search forms, banners, footers, lists of links. It is
 * known by its elements and roles, and by being made of links.
 */
final class Furniture {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, img,"
          + " form, button, input, select, textarea, dialog, nav, aside, link, meta, [hidden],"
          + " [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
          + " [role~=^(?:navigation|banner|contentinfo|search|complementary|dialog|alert|menu|menubar|toolbar)$]";

  private static final String BANDS = "header, footer";
  private static final String BLOCKS = "ul, ol, div, section, table, tr, td, p";

  private static final float MADE_OF_LINKS = 0.7f;
  private static final int FEWEST_LINKS = 3;

  private Furniture() {}

  static void remove(Element body) {
    body.select(NEVER_TEXT).remove();
    body.select(BANDS).stream()
        .filter(band -> band.closest("article, main, [role=main]") == null)
        .forEach(Element::remove);
    // The innermost first, so that a menu does not take the page around it along.
    List<Element> blocks = new Elements(body.select(BLOCKS)).reversed();
    blocks.stream().filter(Furniture::isMadeOfLinks).forEach(Element::remove);
  }

  private static boolean isMadeOfLinks(Element block) {
    Elements links = block.select("a[href]");
    if (links.size() < FEWEST_LINKS) {
      return false;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked > MADE_OF_LINKS * block.text().length();
  }
}
