package org.rapporteur.ingestion;

import java.util.List;
import org.rapporteur.report.Notice;

/** What came of making a report of a text. */
sealed interface Drafting {

  /** It can be stored. */
  record Drafted(ReportDraft draft) implements Drafting {}

  /** It cannot, for the errors among the notices. */
  record Rejected(List<Notice> notices) implements Drafting {}
}
