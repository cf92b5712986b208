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
  record Until(PartialDate date, boolean interim, boolean acting) implements Note {}

  /** Which office it is. */
  record Office(String words) implements Note {}

  /** That somebody was elected within a year, whoever held the office before. */
  record Elected(PartialDate year) implements Note {}

  /** Words that add nothing to what is asked. */
  record Aside() implements Note {}

  /** A name that may be the part of the country that the office is of. */
  record Place(String words) implements Note {}

  /** Words that were not understood. */
  record Unread() implements Note {}

  Pattern CLAUSES = Pattern.compile("[,;]\\s+(?!who\\b)|\\s[-–—]\\s");

  Pattern REPLACED =
      Pattern.compile(
          "(?<how>(?:(?:provisionally|temporarily|formally|officially|interim|caretaker|acting|who"
              + "|had)\\s+)*+)(?<chain>(?i:replaced|succeeded|took\\s+over\\s+from)\\s+"
              + "(?!by\\b|in\\s|on\\s).+)",
          Pattern.DOTALL);

  Pattern REPLACED_BY =
      Pattern.compile(
          ("(?:was\\s+)?(?i:replaced|succeeded)\\s+(?:by\\s+(?<name>[^()]+?)\\s+(?:in|on)\\s+(?<date>%1$s)"
                  + "|(?:in|on)\\s+(?<before>%1$s)\\s+by\\s+(?<after>[^(),]+))")
              .formatted(WrittenDate.WORDS));

  Pattern SINCE =
      Pattern.compile(
          ("(?<how>(?:[\\p{L}-]+\\s+){0,4}?)(?:since|from|appointed\\s+(?:in|on)"
                  + "|took\\s+office\\s+(?:in|on)"
                  + "|assumed\\s+office\\s+(?:in|on)"
                  + "|sworn\\s+in(?:\\s+(?:in|on))?)\\s+(?<date>%s)")
              .formatted(WrittenDate.WORDS));

  Pattern UNTIL =
      Pattern.compile(
          ("(?<how>(?:interim|caretaker|acting|transitional)\\s+)?(?:until|(?i:(?:who\\s+)?(?:was\\s+)?(?:died|resigned|stepped\\s+down|left\\s+office|ousted"
                  + "|deposed|overthrown|assassinated|killed|dismissed|removed))\\s+(?:in|on))"
                  + "\\s+(?<date>%s)")
              .formatted(WrittenDate.WORDS));

  /** An election says that somebody holds the office at the end of the year, not since when. */
  Pattern ELECTED =
      Pattern.compile("(?i)elected\\s+(?:in|on)\\s+(?-i:(?<date>%s))".formatted(WrittenDate.WORDS));

  Pattern HELD =
      Pattern.compile(
          "(?i)(?:(?:the\\s+)?(?:interim|caretaker|provisional|transitional|acting)"
              + "(?:\\s+(?:government|administration))?|de facto)");

  Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}'’ -]{2,40}");

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
      boolean nameFirst = replacedBy.group("name") != null;
      String name = replacedBy.group(nameFirst ? "name" : "after").replaceAll("\\s+", " ");
      return dates
          .read(replacedBy.group(nameFirst ? "date" : "before"))
          .filter(date -> PersonName.is(name))
          .<Note>map(date -> new ReplacedBy(name, date))
          .orElseGet(Unread::new);
    }
    return readOther(words, dates);
  }

  private static Note readOther(String words, NoteDates dates) {
    Matcher until = UNTIL.matcher(words);
    if (until.matches()) {
      String how = until.group("how") == null ? "" : until.group("how");
      return dates
          .read(until.group("date"))
          .<Note>map(
              date -> new Until(date, OfficeWords.sayInterim(how), OfficeWords.sayActing(how)))
          .orElseGet(Unread::new);
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
    Matcher elected = ELECTED.matcher(words);
    if (elected.matches()) {
      return dates
          .read(elected.group("date"))
          .<Note>map(date -> new Elected(PartialDate.of(date.earliest().getYear())))
          .orElseGet(Aside::new);
    }
    if (ASIDE.matcher(words).matches()) {
      return new Aside();
    }
    String flat = words.replaceAll("\\s+", " ");
    if (OfficeWords.isOffice(flat)) {
      return new Office(flat.replaceFirst("^as (?:the )?", ""));
    }
    return PLACE.matcher(flat).matches() && !OfficeWords.nameOffice(flat)
        ? new Place(flat)
        : new Unread();
  }

  private static Note replaced(Slice words, String how, NoteDates dates) {
    @Nullable ReplacementChain chain = ReplacementChain.read(words, dates);
    return chain == null ? new Unread() : new Replaced(chain, OfficeWords.sayInterim(how));
  }

  private static Note held(@Nullable PartialDate since, String how) {
    return new Held(since, OfficeWords.sayInterim(how), OfficeWords.sayActing(how));
  }
}
