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

  /** Above a header: a country's name and its formal name. */
  static final int MOST_NAMES = 2;

  private static final int LONGEST_NAME = 90;

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

  /** A candidate that begins with its header, below names that are no title by their letters. */
  static Candidate withoutTitle(List<Block> names, Block label, Predicate<String> isCountryName) {
    Candidate candidate = new Candidate(isCountryName);
    if (!names.isEmpty()) {
      candidate.title = names.getFirst().text();
      candidate.blocks.addAll(names);
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

  /** Takes away the last blocks that are names above the next header. */
  List<Block> takeNames() {
    return takeNames(blocks, isCountryName);
  }

  /** Takes the names at the end of some blocks away: a country's name and its formal name. */
  static List<Block> takeNames(List<Block> blocks, Predicate<String> isCountryName) {
    List<Block> names = new ArrayList<>();
    while (names.size() < MOST_NAMES && !blocks.isEmpty()) {
      Block last = blocks.getLast();
      boolean capitals = last.text().equals(last.text().toUpperCase(Locale.ROOT));
      boolean isShort = last.kind() != Kind.BULLET && last.text().length() <= LONGEST_NAME;
      if (!isShort || !(capitals || isCountryName.test(last.text()))) {
        break;
      }
      names.addFirst(blocks.removeLast());
    }
    return names;
  }

  /** A header makes an entry; without one a country's name and enough words do. */
  boolean isEntry() {
    return labels >= 2
        || (title != null && isCountryName.test(title) && (labels >= 1 || prose >= SHORTEST));
  }

  /** The title, if a header shows that it is that of an entry. */
  Optional<Block> provenTitle() {
    boolean large = blocks.getFirst().scale() >= Titles.COUNTRY;
    return title != null && large && labels >= 2
        ? Optional.of(blocks.getFirst())
        : Optional.empty();
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
