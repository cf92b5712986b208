package org.rapporteur.parsing.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.parsing.date.WrittenDate;

/** Finds the day on which a report came out. */
final class PublicationDay {

  private static final Pattern DATE = Pattern.compile("(?<![\\d/.-])" + WrittenDate.WORDS);

  /** What follows tells where and when somebody read the report. */
  private static final Pattern ACCESS =
      Pattern.compile("(?i)available\\s++at|\\[?accessed|retrieved");

  private PublicationDay() {}

  /** The first whole date among the words. */
  static Optional<LocalDate> find(String words) {
    return DATE.matcher(words)
        .results()
        .flatMap(date -> WrittenDate.of(date.group()).toDay().stream())
        .findFirst();
  }

  /** The last whole date of a citation before it tells where the report can be read. */
  static Optional<LocalDate> findInCitation(String citation) {
    Matcher access = ACCESS.matcher(citation);
    String published = access.find() ? citation.substring(0, access.start()) : citation;
    return DATE.matcher(published)
        .results()
        .flatMap(date -> WrittenDate.of(date.group()).toDay().stream())
        .reduce((earlier, later) -> later);
  }
}
