package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;

/** What came of reading bytes as text. */
public sealed interface Reading {

  /**
   * The text that they hold.
   *
   * @param text as a parser reads it
   * @param notices what a person should know of how the bytes became this text
   */
  record Text(CanonicalText text, List<Notice> notices) implements Reading {
    public Text {
      notices = List.copyOf(notices);
    }
  }

  /**
   * They hold no text.
   *
   * @param reason one sentence for the sender
   */
  record Refused(String reason) implements Reading {}
}
