package org.rapporteur.reading.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes elements as plain text: a blank line between paragraphs, a bullet before the items of
 * lists, a line for each row of a table of two columns, what is preformatted as it stands.
 */
final class BlockWriter implements NodeVisitor {

  private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd");
  private static final Set<String> LINES = Set.of("tr", "dt", "br");

  /** A longer first cell is no label but a column of a layout. */
  private static final int LONGEST_LABEL = 60;

  private final StringBuilder text = new StringBuilder();
  private int preformatted;

  /** A second line break in a row is the end of a paragraph. */
  private boolean brokeBefore;

  String write(Element content) {
    NodeTraversor.traverse(this, content);
    return text.toString().strip() + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "li" -> {
        blankLine();
        text.append("• ");
      }
      case "tr", "dt" -> line();
      case "td", "th", "dd" -> openCell(element);
      case "pre" -> {
        blankLine();
        preformatted++;
      }
      default -> {
        if (element.isBlock()) {
          blankLine();
        }
      }
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "pre" -> {
        preformatted--;
        blankLine();
      }
      case "tr" -> line();
      default -> {
        boolean within = LINES.contains(element.normalName()) || isLabel(element);
        if (element.isBlock() && !within && !isValue(element)) {
          blankLine();
        }
      }
    }
  }

  /** The second cell of a row goes on behind its label; other cells are blocks. */
  private void openCell(Element cell) {
    if (isValue(cell)) {
      endLabel();
    } else if (!isLabel(cell)) {
      blankLine();
    }
  }

  private static boolean isLabel(Element cell) {
    if (!CELLS.contains(cell.normalName())) {
      return false;
    }
    Element next = cell.nextElementSibling();
    return next != null && isValue(next);
  }

  private static boolean isValue(Element cell) {
    if (cell.normalName().equals("dd")) {
      Element before = cell.previousElementSibling();
      return before != null && before.normalName().equals("dt");
    }
    Element row = cell.parent();
    if (row == null || !CELLS.contains(cell.normalName()) || row.childrenSize() != 2) {
      return false;
    }
    List<Element> cells = row.children();
    return cells.get(1).equals(cell)
        && !cells.getFirst().text().isBlank()
        && cells.getFirst().text().length() <= LONGEST_LABEL
        && cell.select("table, p + p").isEmpty();
  }

  private void endLabel() {
    stripBlanks();
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    text.append(last == ':' ? " " : last == '\n' ? "" : ": ");
  }

  private void write(String words) {
    if (preformatted > 0) {
      text.append(words);
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char each = words.charAt(i);
      boolean blank = Character.isWhitespace(each) || Character.isSpaceChar(each);
      if (!blank) {
        text.append(each);
        brokeBefore = false;
      } else if (!text.isEmpty() && !endsWithBlank()) {
        text.append(' ');
      }
    }
  }

  private boolean endsWithBlank() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  private void lineBreak() {
    if (preformatted > 0) {
      text.append('\n');
    } else if (brokeBefore) {
      blankLine();
    } else {
      line();
      brokeBefore = true;
    }
  }

  private void line() {
    stripBlanks();
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void blankLine() {
    stripBlanks();
    boolean onlyBullet = text.length() > 1 && text.charAt(text.length() - 1) == '•';
    if (onlyBullet) {
      text.append(' ');
    } else if (!text.isEmpty()) {
      line();
      if (text.length() < 2 || text.charAt(text.length() - 2) != '\n') {
        text.append('\n');
      }
    }
    brokeBefore = false;
  }

  private void stripBlanks() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }
}
