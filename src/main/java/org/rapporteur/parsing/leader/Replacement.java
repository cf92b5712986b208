package org.rapporteur.parsing.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.parsing.date.WrittenDate;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.time.PartialDate;

/**
 * That somebody was replaced: one link of "replaced Y in March, who replaced Z in January".
 *
 * @param name who was replaced
 * @param interim whether the note calls that one interim
 * @param acting whether it calls that one acting
 * @param taken when the next one took over
 * @param left when this one went, which may be earlier
 */
record Replacement(
    String name, boolean interim, boolean acting, PartialDate taken, PartialDate left) {

  private static final Pattern AND = Pattern.compile("\\s+and\\s+");

  private static final String WHEN =
      "(?:as\\s+(?:head\\s+of\\s+(?:state|government)|(?i:president|prime\\s+minister))\\s+)?"
          + "(?:(?:earlier|later)\\s+)?(?:in|on|at\\s+the\\s+(?:start|beginning|end)\\s+of)\\s+"
          + "(?:early\\s+|late\\s+|mid-?\\s*)?";

  private static final Pattern WORDS =
      Pattern.compile(
          ("(?<name>(?:[^()]|\\(\\p{Lu}\\p{L}+\\)\\s(?=\\p{Lu}))+?)\\s*"
                  + "(?:\\((?<bracket>[^()]*)\\))?"
                  + "(?:,?\\s+(?:%1$s(?<date>%2$s)|(?<day>\\d{1,2}\\s+%2$s)))?"
                  + "(?:,?\\s+(?:following|after|who|upon|on)\\s+(?<reason>.+))?")
              .formatted(WHEN, WrittenDate.WORDS),
          Pattern.DOTALL);

  private static final Pattern DEPARTURE =
      Pattern.compile(
          ("\\b(?:resign(?:ation|ed)|death|died|stepped\\s+down|left\\s+office|assassinat(?:ion|ed)"
                  + "|killed|ousted|ouster|overthrown?|deposed|removed|removal|dismiss(?:ed|al)"
                  + "|impeach(?:ed|ment))\\s+(?:in|on)\\s+(%s)")
              .formatted(WrittenDate.WORDS));

  private static final Pattern DATE = Pattern.compile(WrittenDate.WORDS);

  private static final Pattern OFFICE_BEFORE =
      Pattern.compile(
          "(?:the\\s+)?(?<how>interim|caretaker|acting|provisional|transitional|outgoing)\\s+"
              + "(?:(?i:head(?:\\s+of\\s+(?:state|government))?|prime\\s+minister|president"
              + "|premier|leader)\\s+)?");

  private static final Pattern GOVERNMENT_AFTER =
      Pattern.compile("['’]s\\s+(?<how>interim|caretaker|transitional)\\s+government$");

  /**
   * Those whom one link names, in order ("Y in February and Z in May"); empty when it is not
   * certain who or when.
   */
  static List<Replacement> readLink(Slice link, NoteDates dates) {
    List<Slice> parts = TopLevel.split(link, AND);
    List<Replacement> replaced = new ArrayList<>();
    for (Slice part : parts) {
      Matcher words = WORDS.matcher(part.text());
      boolean dated = words.matches() && (parts.size() == 1 || date(words).isPresent());
      Optional<Replacement> one = dated ? read(words, dates) : Optional.empty();
      if (one.isEmpty()) {
        return List.of();
      }
      replaced.add(one.get());
    }
    return replaced;
  }

  private static Optional<Replacement> read(Matcher words, NoteDates dates) {
    Optional<PartialDate> taken = date(words).map(dates::read).orElseGet(dates::undated);
    String reason = Optional.ofNullable(words.group("reason")).orElse("");
    if (departure(reason).isEmpty() && DATE.matcher(reason).find()) {
      return Optional.empty();
    }
    Optional<PartialDate> departed = departure(reason).flatMap(dates::read);
    String name = words.group("name").strip();
    String described = name + " " + Optional.ofNullable(words.group("bracket")).orElse("");
    return taken
        .map(date -> of(name, described, date, departed.orElse(date)))
        .filter(replacement -> PersonName.is(replacement.name()));
  }

  private static Replacement of(
      String words, String described, PartialDate taken, PartialDate left) {
    String name = bare(words);
    String how = described.replace(name, "");
    return new Replacement(
        name, OfficeWords.sayInterim(how), OfficeWords.sayActing(how), taken, left);
  }

  private static String bare(String words) {
    Matcher before = OFFICE_BEFORE.matcher(words);
    String name = before.lookingAt() ? words.substring(before.end()) : words;
    return PersonName.joined(
        GOVERNMENT_AFTER.matcher(name).replaceFirst("").replaceAll("\\s+", " "));
  }

  private static Optional<String> date(Matcher words) {
    return Optional.ofNullable(words.group("date"))
        .or(() -> Optional.ofNullable(words.group("day")));
  }

  private static Optional<String> departure(String reason) {
    Matcher words = DEPARTURE.matcher(reason);
    return words.find() ? Optional.of(words.group(1)) : Optional.empty();
  }
}
