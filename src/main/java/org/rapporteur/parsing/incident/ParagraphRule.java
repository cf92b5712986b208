package org.rapporteur.parsing.incident;

import java.util.List;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.PersonRole;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.report.TextSpan;

/**
 * Whether a paragraph that is not set as a case tells of one all the same.
 *
 * <p>One sentence must tell of an act and of those to whom it was done; and a day, a month or, for
 * people who are counted, a place must tie it down. Whatever is less is a general statement.
 */
final class ParagraphRule {

  private ParagraphRule() {}

  static boolean tellsOfCase(Incident reading, List<TextSpan> sentences) {
    return sentences.stream().anyMatch(sentence -> tellsOfCase(reading, sentence));
  }

  private static boolean tellsOfCase(Incident reading, TextSpan sentence) {
    boolean act =
        reading.acts().stream()
            .anyMatch(mention -> isClear(mention) && sentence.contains(mention.span()));
    boolean dated = reading.dates().stream().anyMatch(date -> sentence.contains(date.span()));
    boolean placed = reading.places().stream().anyMatch(place -> sentence.contains(place.span()));
    boolean named = dated && namesVictim(reading, sentence);
    boolean counted = (dated || placed) && countsVictims(reading, sentence);
    return act && (named || counted);
  }

  private static boolean isClear(ActMention mention) {
    return mention.confidence() != Confidence.GUESSED;
  }

  private static boolean namesVictim(Incident reading, TextSpan sentence) {
    return reading.persons().stream()
        .anyMatch(person -> person.role() == PersonRole.VICTIM && sentence.contains(person.span()));
  }

  private static boolean countsVictims(Incident reading, TextSpan sentence) {
    return reading.victims().stream()
        .anyMatch(count ->
            count.qualifier() != Qualifier.ORDER_OF_MAGNITUDE && sentence.contains(count.span()));
  }
}
