package org.rapporteur.storage.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/** A row of {@code notice}. */
@Embeddable
record NoticeColumns(
    @Enumerated(EnumType.STRING) NoticeCode code, String detail, @Nullable SpanColumns span) {

  NoticeColumns(Notice notice) {
    this(
        notice.code(),
        notice.detail(),
        notice.span() == null ? null : SpanColumns.of(notice.span()));
  }

  Notice toNotice() {
    return new Notice(code, detail, span == null ? null : span.toSpan());
  }
}
