package org.rapporteur.reading.html;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The report of a page as text, with the page's title above it where it has none of its own. */
final class PageText {

  /** What calls itself the content is believed when it holds so much of the page's words. */
  private static final float MOST_OF_THE_PAGE = 0.6f;

  private static final Pattern EDITION = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private PageText() {}

  static String of(Document page) {
    String title = page.title();
    Furniture.remove(page.body());
    Element content = content(page.body());
    StringBuilder text = new StringBuilder();
    heading(page, content, title).ifPresent(words -> text.append(words).append("\n\n"));
    return text.append(new BlockWriter().write(content)).toString();
  }

  private static Element content(Element body) {
    int all = body.text().length();
    return body.select("main, article, [role=main]").stream()
        .filter(each -> each.text().length() >= MOST_OF_THE_PAGE * all)
        .min(Comparator.comparingInt(each -> each.text().length()))
        .orElse(body);
  }

  /** The page's heading outside of the content, or else its title, where they name an edition. */
  private static Optional<String> heading(Document page, Element content, String title) {
    if (content.text().lines().anyMatch(PageText::namesEdition)) {
      return Optional.empty();
    }
    return page.select("h1").stream()
        .map(Element::text)
        .filter(words -> EDITION.matcher(words).find())
        .findFirst()
        .or(() -> titlePart(title));
  }

  private static boolean namesEdition(String text) {
    String start = text.substring(0, Math.min(text.length(), 400));
    return Pattern.compile("\\bReport (?:19|20)\\d\\d\\b").matcher(start).find();
  }

  /** "Site | Report 2003 - Country | Archive" */
  private static Optional<String> titlePart(String title) {
    return Pattern.compile("\\s[|»·]\\s")
        .splitAsStream(title)
        .map(String::strip)
        .filter(part -> EDITION.matcher(part).find())
        .findFirst();
  }
}
