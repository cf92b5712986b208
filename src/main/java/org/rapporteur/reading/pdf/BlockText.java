package org.rapporteur.reading.pdf;

import org.rapporteur.reading.pdf.Block.Kind;

/**
 * Writes blocks as plain text: a blank line between them, none between the lines of a header, a
 * bullet before the items of lists.
 */
public final class BlockText {

  private final StringBuilder text = new StringBuilder();
  private boolean labelledBefore;

  public void add(Block block) {
    boolean labelled = block.kind() == Kind.LABELLED;
    if (!text.isEmpty()) {
      text.append(labelled && labelledBefore ? "\n" : "\n\n");
    }
    if (block.kind() == Kind.BULLET) {
      text.append("• ");
    }
    text.append(block.text());
    labelledBefore = labelled;
  }

  /** What was written so far, with a line end. */
  @Override
  public String toString() {
    return text + "\n";
  }
}
