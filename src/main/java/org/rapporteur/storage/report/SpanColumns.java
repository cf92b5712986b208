package org.rapporteur.storage.report;

import jakarta.persistence.Embeddable;
import org.rapporteur.report.TextSpan;

/** Where something stands in the canonical text, in code points. */
@Embeddable
public record SpanColumns(int spanStart, int spanEnd) {

  public static SpanColumns of(TextSpan span) {
    return new SpanColumns(span.start(), span.end());
  }

  public TextSpan toSpan() {
    return new TextSpan(spanStart, spanEnd);
  }
}
