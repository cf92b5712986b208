package org.rapporteur.parsing;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.report.Notice;
import org.rapporteur.report.TextSpan;

/** The order in which notices are given: those of the whole text, then as their places follow. */
final class NoticeOrder {

  private static final Comparator<Notice> BY_PLACE = Comparator.comparingInt(NoticeOrder::place);

  private NoticeOrder() {}

  static List<Notice> sorted(List<Notice> notices) {
    return notices.stream().sorted(BY_PLACE).toList();
  }

  private static int place(Notice notice) {
    TextSpan span = notice.span();
    return span == null ? -1 : span.start();
  }
}
