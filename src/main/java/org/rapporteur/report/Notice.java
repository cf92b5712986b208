package org.rapporteur.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NameCover;

/**
 * Something that a reader of the text noticed and a person should know.
 *
 * @param code what was noticed
 * @param detail one sentence for a person
 * @param span where; null: of the text as a whole
 */
public record Notice(NoticeCode code, String detail, @Nullable TextSpan span) {

  public Severity severity() {
    return code.severity();
  }

  Notice covered(NameCover cover) {
    return new Notice(code, cover.text(detail), span);
  }

  /** How much it matters. */
  public enum Severity {
    /** For information: nothing is wrong. */
    INFO,
    /** Something was left unread or is doubtful; the rest was taken. */
    WARNING,
    /** The text cannot be taken as a report; nothing is stored. */
    ERROR
  }
}
