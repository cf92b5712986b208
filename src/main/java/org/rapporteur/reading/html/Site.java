package org.rapporteur.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes away what belongs to the site: what is no text, is not shown, or leads elsewhere. */
final class Site {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "img",
          "picture",
          "map",
          "head",
          "title",
          "dialog",
          "nav",
          "aside",
          "footer",
          "figcaption",
          "menu",
          "datalist",
          "noframes",
          "rp",
          "rt",
          "del",
          "s",
          "strike");

  private static final Set<String> CONTROLS =
      Set.of("input", "button", "select", "textarea", "option");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip",
          "alert",
          "status");

  /** Blocks that can be a list of links or a box of controls. */
  private static final Set<String> BOXES =
      Set.of(
          "div",
          "section",
          "form",
          "ul",
          "ol",
          "table",
          "tbody",
          "tr",
          "td",
          "fieldset",
          "footer",
          "header",
          "center",
          "dl",
          "p");

  private static final Pattern NOT_SHOWN =
      Pattern.compile("(?i)(?:^|;)\\s*+(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden)");

  private static final int LINKS_OF_A_LIST = 3;
  private static final int LONGEST_BOX = 800;

  private Site() {}

  static void strip(Document page) {
    page.filter(new Removal());
    Measures measures = Measures.of(page);
    List<Element> boxes = new ArrayList<>();
    page.filter((node, depth) -> {
      if (node instanceof Element element
          && isBox(element, measures.get(element), measures.get(page))) {
        boxes.add(element);
        return NodeFilter.FilterResult.SKIP_ENTIRELY;
      }
      return NodeFilter.FilterResult.CONTINUE;
    });
    boxes.forEach(Site::removeWithHeading);
    page.filter((node, depth) ->
        CONTROLS.contains(node.normalName())
            ? NodeFilter.FilterResult.REMOVE
            : NodeFilter.FilterResult.CONTINUE);
  }

  /** The heading of a list of links heads nothing without it. */
  private static void removeWithHeading(Element box) {
    Element before = box.previousElementSibling();
    if (before != null && before.normalName().matches("h[1-6]") && isList(box)) {
      before.remove();
    }
    box.remove();
  }

  private static boolean isList(Element box) {
    return box.normalName().equals("ul") || box.normalName().equals("ol");
  }

  /** What holds most of the words that are no links is not beside the report. */
  private static boolean isBox(Element element, Measures.Measure measure, Measures.Measure page) {
    if (!BOXES.contains(element.normalName())
        || measure.prose() > LONGEST_BOX
        || measure.text() == 0
        || measure.prose() * 2 > page.prose()) {
      return false;
    }
    boolean links =
        measure.links() >= LINKS_OF_A_LIST && measure.linkText() * 10 > measure.text() * 6;
    boolean controls = measure.controls() > 0;
    return links || (controls && !measure.hasTitle());
  }

  /** Takes away each element as it is met. */
  private static final class Removal implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      boolean removed =
          node instanceof Comment || (node instanceof Element element && isOfSite(element));
      return removed ? FilterResult.REMOVE : FilterResult.CONTINUE;
    }

    private static boolean isOfSite(Element element) {
      String name = element.normalName();
      return NO_TEXT.contains(name)
          || ROLES.contains(element.attr("role").strip())
          || element.hasAttr("hidden")
          || element.attr("aria-hidden").equals("true")
          || NOT_SHOWN.matcher(element.attr("style")).find()
          || (name.equals("header") && element.selectFirst("h1") == null && !isInArticle(element));
    }

    /** The header of an article holds its title; the header of a page holds the site's. */
    private static boolean isInArticle(Element element) {
      Element parent = element.parent();
      while (parent != null) {
        if (parent.normalName().equals("article") || parent.normalName().equals("main")) {
          return true;
        }
        parent = parent.parent();
      }
      return false;
    }
  }
}
