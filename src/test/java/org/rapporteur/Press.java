package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets text in columns and pages, as annual reports are printed, so that tests can read it back.
 */
public final class Press {

  /**
   * How a volume looks.
   *
   * @param columns on a page
   * @param indent of the first line of a paragraph that follows another, in points; 0: white
   *     between paragraphs instead
   * @param hyphens whether words are broken at the end of lines
   * @param sans whether headings, labels and marks have a font of their own
   * @param titleSize in points
   * @param titleAcross whether an entry begins on a new page with its title over all columns
   * @param valuesRight whether header values are set at the right edge of the column
   * @param runningHead what stands above the text of each page besides a code of the country
   */
  public record Look(
      int columns,
      float indent,
      boolean hyphens,
      boolean sans,
      float titleSize,
      boolean titleAcross,
      boolean valuesRight,
      String runningHead) {}

  private static final float SIZE = 9;
  private static final float PITCH = 10.5f;
  private static final float LEFT = 60;
  private static final float TOP = 110;
  private static final float BOTTOM = 750;
  private static final float WIDTH = 475;
  private static final float GUTTER = 16;

  private static final PDFont TEXT = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont TEXT_BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final PDFont SANS = new PDType1Font(FontName.HELVETICA);
  private static final PDFont SANS_BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final PDFont PICTURES = new PDType1Font(FontName.ZAPF_DINGBATS);

  /** Words in one font. */
  private record Words(PDFont font, float size, String text) {

    float width() {
      try {
        return font.getStringWidth(text) * size / 1000;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Look look;
  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;
  private String code = "";
  private int column;
  private float y;
  private float columnTop = TOP;
  private boolean paragraphBefore;

  public Press(Look look) {
    this.look = look;
    this.content = newPage();
  }

  /** Begins an entry. */
  public Press title(String words) {
    code = words.substring(0, Math.min(3, words.length()));
    if (look.titleAcross()) {
      nextPage();
      draw(LEFT, TOP, new Words(bold(), look.titleSize(), words));
      columnTop = TOP + look.titleSize() + PITCH;
      y = columnTop;
      return this;
    }
    space(3 * PITCH);
    for (String line : wrap(bold(), look.titleSize(), words, 0)) {
      line(look.titleSize() * 1.1f, new Words(bold(), look.titleSize(), line));
    }
    space(PITCH);
    return this;
  }

  /** Begins what is no entry, in larger letters than entries. */
  public Press partTitle(String words) {
    space(3 * PITCH);
    line(2 * look.titleSize(), new Words(bold(), 1.4f * look.titleSize(), words));
    space(PITCH);
    return this;
  }

  /** A line of its own in the letters of headings. */
  public Press formalName(String words) {
    line(PITCH, new Words(bold(), SIZE, words));
    return this;
  }

  public Press labelled(String label, String value) {
    Words name = new Words(look.sans() ? SANS_BOLD : TEXT, SIZE, label + ":");
    PDFont font = look.sans() ? SANS : TEXT;
    float indent = name.width() + 3;
    List<String> lines = wrap(font, SIZE, value, indent);
    for (int i = 0; i < lines.size(); i++) {
      Words words = new Words(font, SIZE, lines.get(i));
      feed(PITCH);
      float right = left() + width() - words.width();
      if (i == 0) {
        draw(left(), y, name);
        draw(look.valuesRight() ? right : left() + indent, y, words);
      } else {
        draw(look.valuesRight() ? right : left(), y, words);
      }
    }
    return this;
  }

  public Press heading(String words) {
    space(PITCH);
    for (String line : wrap(bold(), SIZE + 2, words, 0)) {
      line(PITCH * 1.1f, new Words(bold(), SIZE + 2, line));
    }
    paragraphBefore = false;
    return this;
  }

  public Press lead(String words) {
    space(PITCH);
    wrap(bold(), SIZE, words, 0).forEach(line -> line(PITCH, new Words(bold(), SIZE, line)));
    paragraphBefore = false;
    return this;
  }

  public Press paragraph(String words) {
    boolean indented = paragraphBefore && look.indent() > 0;
    if (look.indent() == 0) {
      space(PITCH);
    }
    flow(words, indented ? look.indent() : 0);
    return this;
  }

  public Press bullet(String words) {
    if (look.indent() == 0) {
      space(PITCH);
    }
    feed(PITCH);
    draw(left(), y, look.sans() ? new Words(PICTURES, SIZE, "❍") : new Words(TEXT, SIZE, "•"));
    y -= PITCH;
    flow(words, 12);
    return this;
  }

  public void save(Path file) {
    try (document) {
      finishPage();
      document.save(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flow(String words, float indent) {
    List<String> lines = wrap(TEXT, SIZE, words, indent);
    for (int i = 0; i < lines.size(); i++) {
      feed(PITCH);
      draw(left() + (i == 0 ? indent : 0), y, new Words(TEXT, SIZE, lines.get(i)));
    }
    paragraphBefore = true;
  }

  private List<String> wrap(PDFont font, float size, String words, float indent) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.strip().split("\\s+", -1)) {
      float room = width() - (lines.isEmpty() ? indent : 0);
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || new Words(font, size, longer).width() <= room) {
        line = longer;
      } else {
        int half = word.length() / 2;
        String start = line + " " + word.substring(0, half) + "-";
        boolean plain = word.matches("\\p{L}{7,}[.,]?");
        if (look.hyphens() && plain && new Words(font, size, start).width() <= room) {
          lines.add(start);
          line = word.substring(half);
        } else {
          lines.add(line);
          line = word;
        }
      }
    }
    lines.add(line);
    return lines;
  }

  private PDFont bold() {
    return look.sans() ? SANS_BOLD : TEXT_BOLD;
  }

  private float left() {
    return LEFT + column * (width() + GUTTER);
  }

  private float width() {
    return (WIDTH - (look.columns() - 1) * GUTTER) / look.columns();
  }

  private void line(float pitch, Words words) {
    feed(pitch);
    draw(left(), y, words);
  }

  private void space(float height) {
    if (y > columnTop) {
      y += height;
    }
  }

  private void feed(float pitch) {
    y += pitch;
    if (y > BOTTOM) {
      column++;
      if (column == look.columns()) {
        nextPage();
      }
      y = columnTop + pitch;
    }
  }

  private void nextPage() {
    finishPage();
    content = newPage();
  }

  private PDPageContentStream newPage() {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      column = 0;
      columnTop = TOP;
      y = TOP;
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finishPage() {
    draw(LEFT, 60, new Words(SANS, 8, look.runningHead()));
    draw(LEFT + WIDTH - 20, 60, new Words(SANS, 13, code));
    draw(LEFT + WIDTH - 20, 790, new Words(SANS, SIZE, "" + document.getNumberOfPages()));
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(float x, float fromTop, Words words) {
    if (words.text().isEmpty()) {
      return;
    }
    try {
      content.beginText();
      content.setFont(words.font(), words.size());
      content.newLineAtOffset(x, PDRectangle.A4.getHeight() - fromTop);
      content.showText(words.text());
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
