package org.rapporteur.reading.html;

import org.jsoup.nodes.Element;

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

  private Furniture() {}

  static void remove(Element body) {
    body.select(NEVER_TEXT).remove();
    body.select(BANDS).stream()
        .filter(band -> band.closest("article, main, [role=main]") == null)
        .forEach(Element::remove);
    LinkLists.find(body).forEach(Element::remove);
  }
}
