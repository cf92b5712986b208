package org.rapporteur.parsing.section;

import org.rapporteur.parsing.layout.Slice;

/** A part of the body that stands apart from the next. */
sealed interface Block {

  /** Its words, without a bullet. */
  Slice words();

  /** The heading of a section. */
  record Heading(Slice words) implements Block {}

  /** A case behind a bullet. */
  record Bulleted(Slice words) implements Block {}

  /** Running text. */
  record Paragraph(Slice words) implements Block {}
}
