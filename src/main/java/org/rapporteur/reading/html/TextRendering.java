package org.rapporteur.reading.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes a page's content as text: a blank line between blocks, bullets before items, one line for
 * each labelled value.
 */
final class TextRendering implements NodeFilter {

  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> CELLS = Set.of("td", "th", "tr", "dd", "dt", "center", "legend");
  private static final Pattern AS_BLOCK =
      Pattern.compile("(?i)display\\s*+:\\s*+(?:block|flex|grid|table)");
  private static final Pattern AS_TYPED = Pattern.compile("(?i)white-space\\s*+:\\s*+pre");
  private static final Pattern MARKED = Pattern.compile("[•●▪◦‣■].*|[-–—*·] .*");
  private static final int LONGEST_VALUE = 400;

  private final Measures measures;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Boolean> labelledLists = new ArrayDeque<>();
  private Paragraph paragraph = new Paragraph();

  /** What goes before the next block: a bullet, or a label. */
  private String prefix = "";

  private int bold;
  private int preformatted;

  private TextRendering(Measures measures) {
    this.measures = measures;
  }

  static String of(List<Element> parts) {
    StringBuilder all = new StringBuilder();
    for (Element part : parts) {
      TextRendering rendering = new TextRendering(Measures.of(part));
      part.filter(rendering);
      rendering.flush();
      all.append(rendering.out);
    }
    return all.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode words -> addWords(words);
      case Element element -> open(element);
      default -> FilterResult.CONTINUE;
    };
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult addWords(TextNode words) {
    if (preformatted > 0) {
      paragraph.addPreformatted(words.getWholeText(), bold > 0);
    } else {
      paragraph.add(words.getWholeText(), bold > 0);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (isBlock(element)) {
      flush();
    }
    bold += BOLD.contains(element.normalName()) ? 1 : 0;
    preformatted += isPreformatted(element) ? 1 : 0;
    switch (element.normalName()) {
      case "br" -> paragraph.breakLine();
      case "q" -> paragraph.add("“", bold > 0);
      case "ul", "ol" -> labelledLists.push(LabelledList.is(element, measures));
      case "li" -> startItem();
      case "dt" -> writePrefix();
      case "tr" -> {
        return openRow(element);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult openRow(Element row) {
    Optional<String> line = TableRow.asLine(row, measures);
    line.ifPresent(words -> write(words, "\n"));
    return line.isPresent() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  private void startItem() {
    boolean labelled = !labelledLists.isEmpty() && labelledLists.peek();
    prefix = labelled ? "" : "• ";
  }

  private void close(Element element) {
    bold -= BOLD.contains(element.normalName()) ? 1 : 0;
    switch (element.normalName()) {
      case "q" -> paragraph.add("”", bold > 0);
      case "dt" -> keepLabel();
      default -> {}
    }
    if (isBlock(element)) {
      flush();
    }
    preformatted -= isPreformatted(element) ? 1 : 0;
    switch (element.normalName()) {
      case "ul", "ol" -> labelledLists.pop();
      case "li" -> prefix = "";
      case "dl" -> writePrefix();
      case "table" -> endLine();
      default -> {}
    }
  }

  /** A term waits for what is said of it. */
  private void keepLabel() {
    String label = paragraph.flat();
    paragraph = new Paragraph();
    prefix = label.isEmpty() || label.endsWith(":") ? label + " " : label + ": ";
  }

  /** A term of which nothing is said stands alone. */
  private void writePrefix() {
    String alone = prefix.strip();
    prefix = "";
    if (alone.length() > 1) {
      write(alone.endsWith(":") ? alone.substring(0, alone.length() - 1) : alone, "\n\n");
    }
  }

  private void flush() {
    if (paragraph.isBlank()) {
      paragraph = new Paragraph();
      return;
    }
    Paragraph whole = paragraph;
    paragraph = new Paragraph();
    if (prefix.isBlank()) {
      whole.blocks().forEach(block -> write(block, "\n\n"));
      return;
    }
    String words = whole.flat();
    boolean bullet = prefix.equals("• ");
    if (!bullet && words.length() > LONGEST_VALUE) {
      writePrefix();
    }
    write(bullet && MARKED.matcher(words).matches() ? words : prefix + words, "\n\n");
    prefix = "";
  }

  private void write(String block, String end) {
    boolean line = end.length() == 1;
    if (!line) {
      endLine();
    }
    out.append(block).append(end);
  }

  /** Lines of a table stand together; what follows them stands apart. */
  private void endLine() {
    int length = out.length();
    if (length > 1 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) != '\n') {
      out.append('\n');
    }
  }

  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre")
        || element.normalName().equals("xmp")
        || element.normalName().equals("plaintext")
        || (element.hasAttr("style") && AS_TYPED.matcher(element.attr("style")).find());
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return element.isBlock()
        || CELLS.contains(name)
        || name.indexOf('-') > 0
        || (element.hasAttr("style") && AS_BLOCK.matcher(element.attr("style")).find());
  }
}
