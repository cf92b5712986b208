package org.rapporteur.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.encoding.DoubtfulLetters;
import org.rapporteur.reading.encoding.LostCharacters;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/** What a person should know of the pages that a text was read from. */
public final class PageNotices {

  private final SortedSet<Integer> damaged = new TreeSet<>();
  private final SortedSet<String> repairs = new TreeSet<>();

  public void add(PageFacts page) {
    if (page.damaged()) {
      damaged.add(page.number());
    }
    repairs.addAll(page.repairs());
  }

  /** A text that was read from these pages. */
  public Reading with(CanonicalText text) {
    List<Notice> notices = list();
    LostCharacters.find(text).ifPresent(notices::add);
    DoubtfulLetters.find(text).ifPresent(notices::add);
    return new Reading.Text(text, notices);
  }

  private List<Notice> list() {
    List<Notice> notices = new ArrayList<>();
    if (!damaged.isEmpty()) {
      String pages = damaged.stream().map(String::valueOf).collect(Collectors.joining(", "));
      notices.add(
          new Notice(
              NoticeCode.PAGE_DAMAGED,
              "The PDF is damaged on page %s: text may be missing or wrong.".formatted(pages),
              null));
    }
    if (!repairs.isEmpty()) {
      notices.add(
          new Notice(
              NoticeCode.LETTERS_REPAIRED,
              "Signs of a special font were read as the letters that it draws: %s."
                  .formatted(String.join(", ", repairs)),
              null));
    }
    return notices;
  }
}
