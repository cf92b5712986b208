package org.rapporteur.ingestion.imports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingestion.ReportJson;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.TextSpan;

/**
 * What was noticed when a text was read from bytes, on a line of NDJSON.
 *
 * @param code of a notice of reading
 * @param detail one sentence for a person
 * @param span where, in code points; null: of the text as a whole
 */
public record NoticeLine(@Nullable String code, @Nullable String detail, @Nullable TextSpan span) {

  private static final int LONGEST = 10_000;

  public static NoticeLine of(Notice notice) {
    return new NoticeLine(notice.code().name(), notice.detail(), notice.span());
  }

  /** Whether a reader of bytes could have noticed it in a text of so many code points. */
  boolean isOfTextOf(int length) {
    return Arrays.stream(NoticeCode.values())
            .anyMatch(each -> each.isOfReading() && each.name().equals(code))
        && detail != null
        && !detail.isBlank()
        && detail.length() <= LONGEST
        && !ReportJson.isBroken(detail)
        && (span == null || span.end() <= length);
  }

  /** The notice, once it is known to be one. */
  Notice toNotice() {
    return new Notice(NoticeCode.valueOf(String.valueOf(code)), String.valueOf(detail), span);
  }
}
