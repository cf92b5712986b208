package org.rapporteur.parsing.leader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.date.WrittenDate;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.time.PartialDate;

/** What is noted beside a name. */
sealed interface Note {

  /** Who was replaced, and how the present holder holds the office. */
  record Replaced(ReplacementChain chain, boolean interim) implements Note {}

  /** Who came after, and when. */
  record ReplacedBy(String name, PartialDate date) implements Note {}

  /** Since when the office is held; the date null where it is not said. */
  record Held(@Nullable PartialDate since, boolean interim, boolean acting) implements Note {}

  /** Until when it was held. */
  record Until(PartialDate date) implements Note {}

  /** Which office it is. */
  record Office(String words) implements Note {}

  /** Words that add nothing to what is asked. */
  record Aside() implements Note {}

  /** Words that were not understood. */
  record Unread() implements Note {}

  Pattern CLAUSES = Pattern.compile(",\\s+(?!who\\b)");

  Pattern REPLACED =
      Pattern.compile(
          "(?<how>(?:(?:provisionally|interim|caretaker|acting|who|had)\\s+)*+)"
              + "(?<chain>(?:replaced|succeeded|took\\s+over\\s+from)\\s+(?!by\\b).+)",
          Pattern.DOTALL);

  Pattern REPLACED_BY =
      Pattern.compile(
          "(?:was\\s+)?(?:replaced|succeeded)\\s+by\\s+(?<name>[^()]+?)\\s+(?:in|on)\\s+(?<date>%s)"
              .formatted(WrittenDate.WORDS));

  Pattern SINCE =
      Pattern.compile(
          ("(?<how>(?:[\\p{L}-]+\\s+){0,4}?)(?:since|from|appointed\\s+(?:in|on)"
                  + "|took\\s+office\\s+(?:in|on)"
                  + "|sworn\\s+in\\s+(?:in|on))\\s+(?<date>%s)")
              .formatted(WrittenDate.WORDS));

  Pattern UNTIL = Pattern.compile("until\\s+(?<date>%s)".formatted(WrittenDate.WORDS));

  Pattern HELD =
      Pattern.compile(
          "(?i)(?:(?:the\\s+)?(?:interim|caretaker|provisional|transitional|acting)"
              + "(?:\\s+(?:government|administration))?|de facto)");

  Pattern ASIDE = Pattern.compile("(?i)(?:re-?)?elected\\s.*", Pattern.DOTALL);

  /** The notes that a bracket or a tail holds. */
  static List<Note> readAll(Slice words, NoteDates dates) {
    return TopLevel.split(words, CLAUSES).stream().map(clause -> read(clause, dates)).toList();
  }

  private static Note read(Slice clause, NoteDates dates) {
    String words = clause.text();
    Matcher replaced = REPLACED.matcher(words);
    if (replaced.matches()) {
      return replaced(clause.from(replaced.start("chain")), replaced.group("how"), dates);
    }
    Matcher replacedBy = REPLACED_BY.matcher(words);
    if (replacedBy.matches()) {
      String name = replacedBy.group("name");
      return dates
          .read(replacedBy.group("date"))
          .filter(date -> PersonName.is(name))
          .<Note>map(date -> new ReplacedBy(name, date))
          .orElseGet(Unread::new);
    }
    return readOther(words, dates);
  }

  private static Note readOther(String words, NoteDates dates) {
    Matcher until = UNTIL.matcher(words);
    if (until.matches()) {
      return dates.read(until.group("date")).<Note>map(Until::new).orElseGet(Unread::new);
    }
    Matcher since = SINCE.matcher(words);
    if (since.matches()) {
      return dates
          .read(since.group("date"))
          .<Note>map(date -> held(date, since.group("how")))
          .orElseGet(Unread::new);
    }
    if (HELD.matcher(words).matches()) {
      return held(null, words);
    }
    return ASIDE.matcher(words).matches()
        ? new Aside()
        : OfficeWords.nameOffice(words) ? new Office(words) : new Unread();
  }

  private static Note replaced(Slice words, String how, NoteDates dates) {
    @Nullable ReplacementChain chain = ReplacementChain.read(words, dates);
    return chain == null ? new Unread() : new Replaced(chain, OfficeWords.sayInterim(how));
  }

  private static Note held(@Nullable PartialDate since, String how) {
    return new Held(since, OfficeWords.sayInterim(how), OfficeWords.sayActing(how));
  }
}
