package org.rapporteur.reading.volume;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.pdf.Block;
import org.rapporteur.reading.pdf.PageFacts;

/**
 * Cuts the blocks of a volume into entries.
 *
 * <p>Whatever looks like the start of an entry opens a candidate; when the next one opens, the
 * candidate has shown whether it is an entry.
 */
final class EntryCutter {

  private final Predicate<String> isCountryName;
  private final Titles titles;
  private final EditionFinder edition;
  private final Consumer<VolumeEntry> entries;
  private final List<PageFacts> pages = new ArrayList<>();
  private final Deque<Block> passed = new ArrayDeque<>();
  private @Nullable Candidate candidate;
  private int found;

  EntryCutter(
      Predicate<String> isCountryName, EditionFinder edition, Consumer<VolumeEntry> entries) {
    this.isCountryName = isCountryName;
    this.titles = new Titles(isCountryName);
    this.edition = edition;
    this.entries = entries;
  }

  void page(PageFacts page) {
    pages.add(page);
  }

  void block(Block block) {
    if (titles.isTitle(block)) {
      begin(new Candidate(block, isCountryName));
    } else if (HeaderLabels.beginsHeader(block) && (candidate == null || candidate.isInBody())) {
      // A header in the middle of an entry is that of an entry whose title is lost or small.
      List<Block> names = candidate == null ? passedNames() : candidate.takeNames();
      begin(Candidate.withoutTitle(names, block, isCountryName));
    } else if (candidate != null) {
      candidate.add(block);
    }
    remember(block);
  }

  /** The names above a header, before the first entry has begun. */
  private List<Block> passedNames() {
    List<Block> blocks = new ArrayList<>(passed);
    return Candidate.takeNames(blocks, isCountryName);
  }

  private void remember(Block block) {
    passed.addLast(block);
    if (passed.size() > Candidate.MOST_NAMES + 1) {
      passed.removeFirst();
    }
  }

  /** How many entries there were. */
  int finish() {
    close();
    return found;
  }

  private void begin(Candidate next) {
    close();
    candidate = next;
  }

  private void close() {
    if (candidate != null && candidate.isEntry()) {
      found++;
      candidate.provenTitle().ifPresent(titles::learn);
      entries.accept(candidate.entry(pages, edition.find()));
    }
    if (candidate != null) {
      int last = candidate.lastPage();
      pages.removeIf(page -> page.number() < last);
    }
    candidate = null;
  }
}
