package org.rapporteur.report;

/**
 * A stretch of a report's canonical text.
 *
 * @param start offset of its first character, in Unicode code points, from 0
 * @param end offset after its last character, in Unicode code points
 */
public record TextSpan(int start, int end) {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: [" + start + ", " + end + ")");
    }
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }
}
