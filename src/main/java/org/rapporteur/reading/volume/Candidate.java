package org.rapporteur.reading.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.pdf.Block;
import org.rapporteur.reading.pdf.Block.Kind;
import org.rapporteur.reading.pdf.BlockText;
import org.rapporteur.reading.pdf.PageFacts;
import org.rapporteur.reading.pdf.PageNotices;
import org.rapporteur.report.CanonicalText;

/** Blocks that may be the entry of a country. */
final class Candidate {

  /** An entry without a header tells more than this many characters of a country. */
  private static final int SHORTEST = 400;

  private final Predicate<String> isCountryName;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String title;
  private int labels;
  private int prose;

  Candidate(Block title, Predicate<String> isCountryName) {
    this.isCountryName = isCountryName;
    this.title = title.text();
    blocks.add(title);
  }

  private Candidate(Predicate<String> isCountryName) {
    this.isCountryName = isCountryName;
  }

  /** A candidate that begins with its header. */
  static Candidate withoutTitle(
      @Nullable Block formalName, Block label, Predicate<String> isCountryName) {
    Candidate candidate = new Candidate(isCountryName);
    if (formalName != null) {
      candidate.title = formalName.text();
      candidate.blocks.add(formalName);
    }
    candidate.add(label);
    return candidate;
  }

  void add(Block block) {
    if (blocks.size() == 1 && title != null && Titles.isRestOfTitle(block)) {
      title = title + " " + block.text();
      blocks.set(0, withText(blocks.getFirst(), title));
      return;
    }
    blocks.add(block);
    if (prose == 0 && HeaderLabels.isLabel(block)) {
      labels++;
    } else if (block.kind() == Kind.PARAGRAPH || block.kind() == Kind.BULLET) {
      prose += block.text().length();
    }
  }

  /** Whether a header, should one come, is that of another entry. */
  boolean isInBody() {
    return prose > SHORTEST;
  }

  /** Takes away a last block that is the formal name above the next header; null: there is none. */
  @Nullable Block takeFormalName() {
    Block last = blocks.getLast();
    boolean capitals = last.text().equals(last.text().toUpperCase(Locale.ROOT));
    return last.kind() == Kind.HEADING && capitals ? blocks.removeLast() : null;
  }

  /** A header makes an entry; without one a country's name and enough words do. */
  boolean isEntry() {
    return labels >= 2
        || (title != null && isCountryName.test(title) && (labels >= 1 || prose >= SHORTEST));
  }

  /** The title, if a header shows that it is that of an entry. */
  Optional<Block> provenTitle() {
    return title != null && labels >= 2 ? Optional.of(blocks.getFirst()) : Optional.empty();
  }

  int lastPage() {
    return blocks.getLast().lastPage();
  }

  VolumeEntry entry(List<PageFacts> pages, @Nullable Integer edition) {
    int first = blocks.getFirst().page();
    int last = lastPage();
    PageNotices notices = new PageNotices();
    pages.stream()
        .filter(page -> page.number() >= first && page.number() <= last)
        .forEach(notices::add);
    BlockText text = new BlockText();
    blocks.forEach(text::add);
    Reading reading = notices.with(CanonicalText.of(text.toString()));
    String place = first == last ? "page " + first : "pages %d-%d".formatted(first, last);
    return new VolumeEntry(place, title, edition, reading);
  }

  private static Block withText(Block block, String text) {
    return new Block(block.kind(), text, block.scale(), block.page(), block.lastPage());
  }
}
