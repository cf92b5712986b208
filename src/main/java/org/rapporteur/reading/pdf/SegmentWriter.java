package org.rapporteur.reading.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together to words and words to segments, as one would read them on paper. */
final class SegmentWriter {

  /** A gap of more than this part of a blank separates words. */
  private static final float WORD_GAP = 0.45f;

  /** A gap of more than this many font sizes separates segments: it can be one between columns. */
  private static final float SEGMENT_GAP = 1.2f;

  private final List<Segment> segments = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Style style;
  private float left;
  private float right;

  /** Where the next glyph would stand, behind blanks that end the segment. */
  private float pen;

  private float baseline;
  private float lastLeft;

  void add(String characters, Style glyphStyle, float x, float width, float y, float blank) {
    if (!continues(glyphStyle, x, y) || isMarkBefore(characters, x, blank)) {
      finishSegment();
      style = glyphStyle;
      left = x;
      baseline = y;
    } else if (isOverprint(characters, x)) {
      return;
    } else if (x - pen > WORD_GAP * blank && !endsWithBlank()) {
      text.append(' ');
    }
    append(characters);
    lastLeft = x;
    pen = x + width;
    if (!endsWithBlank()) {
      right = pen;
    }
  }

  List<Segment> finish() {
    finishSegment();
    return segments;
  }

  private boolean continues(Style glyphStyle, float x, float y) {
    return glyphStyle.equals(style)
        && Math.abs(y - baseline) < 0.1f * glyphStyle.size()
        && x > lastLeft - 0.3f * glyphStyle.size()
        && x - pen < SEGMENT_GAP * glyphStyle.size();
  }

  /** The mark of a list item can be set in the font of its text. */
  private boolean isMarkBefore(String characters, float x, float blank) {
    boolean parted = characters.isBlank() || x - pen > WORD_GAP * blank;
    return parted && text.length() == 1 && Segment.isMark(text.charAt(0));
  }

  /** Bold print is sometimes faked by drawing each letter twice. */
  private boolean isOverprint(String characters, float x) {
    return style != null
        && Math.abs(x - lastLeft) < 0.1f * style.size()
        && text.toString().endsWith(characters);
  }

  private void append(String characters) {
    characters.codePoints().filter(SegmentWriter::isText).forEach(this::append);
  }

  private void append(int character) {
    if (!isBlank(character)) {
      text.appendCodePoint(character);
    } else if (!endsWithBlank()) {
      text.append(' ');
    }
  }

  /** Fonts can mean anything by a glyph, also a NUL or half a character. */
  private static boolean isText(int character) {
    return character != 0 && Character.getType(character) != Character.SURROGATE;
  }

  private static boolean isBlank(int character) {
    return character == ' '
        || character == '\t'
        || Character.isSpaceChar(character)
        || character == '\u200B';
  }

  private boolean endsWithBlank() {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }

  private void finishSegment() {
    String words = readable(text.toString().strip());
    if (!words.isEmpty() && style != null && places.add(place(words))) {
      segments.add(new Segment(words, left, right, baseline, style));
    }
    text.setLength(0);
    style = null;
  }

  /** Text that is drawn twice at one place, as for a shadow, is there once. */
  private String place(String words) {
    return Math.round(left) + ":" + Math.round(baseline) + ":" + words;
  }

  /** Ligatures are letters, and an accent that stands beside its letter belongs on it. */
  private static String readable(String words) {
    boolean plain = words.chars().allMatch(character -> character < 0x300);
    return plain ? words : Normalizer.normalize(Ligatures.undo(words), Normalizer.Form.NFC);
  }
}
