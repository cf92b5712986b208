package org.rapporteur.reading.pdf;

/** Takes what is read from a PDF, in the order of reading. */
public interface PdfListener {

  /** A page begins. Blocks that began before it may still end on it. */
  void page(PageFacts page);

  /** A block is complete. */
  void block(Block block);
}
