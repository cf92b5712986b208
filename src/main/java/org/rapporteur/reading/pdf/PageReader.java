package org.rapporteur.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page draws. PDFBox knows fonts, codes and places; what the places mean is left to
 * this package, because its own order of reading knows no columns.
 */
final class PageReader extends PDFTextStripper {

  /** Names of fonts are looked at once a page, not once a glyph. */
  private record Face(String name, Style style, @Nullable String sibling) {}

  /** Twenty times a page of small print. */
  private static final int MOST_GLYPHS = 200_000;

  private static final int MOST_FORMS = 10_000;

  private final LetterSets letterSets = new LetterSets();
  private final Map<PDFont, Map<Float, Face>> faces = new HashMap<>();
  private final List<TextPosition> glyphs = new ArrayList<>();
  private final List<String> repairs = new ArrayList<>();
  private boolean damaged;
  private int forms;

  PageReader() throws IOException {
    setStartPage(0);
    setEndPage(Integer.MAX_VALUE);
  }

  /** Reads the page; what stands before a fault in it is kept. */
  PrintedPage read(PDDocument document, int number) {
    glyphs.clear();
    faces.clear();
    repairs.clear();
    damaged = false;
    forms = 0;
    PDRectangle paper = PDRectangle.A4;
    try {
      PDPage page = document.getPage(number - 1);
      paper = page.getCropBox();
      processPage(page);
    } catch (IOException | RuntimeException fault) {
      // PDFBox throws many kinds of exception on a broken page, and none of them concerns another.
      damaged = true;
    }
    return new PrintedPage(
        number, paper.getWidth(), paper.getHeight(), segments(), repairs, damaged);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (glyphs.size() == MOST_GLYPHS) {
      throw new IllegalStateException("more glyphs than a page can show");
    }
    glyphs.add(glyph);
  }

  /** A form may hold others; one that holds itself twice would be shown for ever. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    if (forms > MOST_FORMS) {
      throw new IllegalStateException("more forms than a page can show");
    }
    super.showForm(form);
  }

  @Override
  protected void writePage() {
    // The glyphs are all that is wanted.
  }

  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
    // Drawing is of no interest here, but what is no operator at all is the wreck of one.
    damaged |= !Operators.isKnown(operator.getName());
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) {
    damaged = true;
  }

  private List<Segment> segments() {
    proveLetterSets();
    SegmentWriter writer = new SegmentWriter();
    float direction = mostFrequentDirection();
    for (TextPosition glyph : glyphs) {
      if (glyph.getDir() == direction && glyph.getFontSizeInPt() > 0) {
        write(glyph, writer);
      }
    }
    return writer.finish();
  }

  /** What is proven further down on the page holds for its first words as well. */
  private void proveLetterSets() {
    @Nullable TextPosition before = null;
    for (TextPosition glyph : glyphs) {
      Face face = face(glyph);
      if (face.sibling() != null && isBehindLetter(glyph, before)) {
        letterSets.prove(face.name(), glyph.getUnicode());
      }
      before = glyph;
    }
  }

  private void write(TextPosition glyph, SegmentWriter writer) {
    Face face = face(glyph);
    String characters = glyph.getUnicode();
    if (face.sibling() != null) {
      String meant = letterSets.findMeant(face.name(), characters);
      if (meant != null) {
        repairs.add(characters + " > " + meant);
        characters = meant;
      }
    }
    writer.add(
        characters,
        face.style(),
        glyph.getXDirAdj(),
        glyph.getWidthDirAdj(),
        glyph.getYDirAdj(),
        blank(glyph));
  }

  private static float blank(TextPosition glyph) {
    float blank = glyph.getWidthOfSpace();
    float size = glyph.getFontSizeInPt();
    return Float.isFinite(blank) && blank > 0.1f * size && blank < size ? blank : 0.28f * size;
  }

  private static boolean isBehindLetter(TextPosition glyph, @Nullable TextPosition before) {
    return before != null
        && Math.abs(before.getYDirAdj() - glyph.getYDirAdj()) < 1
        && Math.abs(before.getXDirAdj() + before.getWidthDirAdj() - glyph.getXDirAdj()) < 1
        && before.getUnicode().codePoints().anyMatch(Character::isLetter);
  }

  private Face face(TextPosition glyph) {
    return faces
        .computeIfAbsent(glyph.getFont(), font -> new HashMap<>())
        .computeIfAbsent(glyph.getFontSizeInPt(), size -> newFace(glyph.getFont(), size));
  }

  private Face newFace(PDFont font, float size) {
    String recorded = font.getName();
    String name = Style.baseName(recorded == null ? "" : recorded);
    letterSets.see(name);
    String sibling = letterSets.findSibling(name);
    return new Face(name, Style.of(sibling == null ? name : sibling, size), sibling);
  }

  /** Nearly always upright; a page can lie on its side as a whole. */
  private float mostFrequentDirection() {
    Map<Float, Integer> counts = new HashMap<>();
    glyphs.forEach(glyph -> counts.merge(glyph.getDir(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
