package org.rapporteur.parsing.incident;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.incident.Incident;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Topic;

/** What the parser reads in a text of one passage, on the year 2002 unless told otherwise. */
record Reading(CanonicalText text, List<Incident> incidents) {

  static final Coverage IN_2002 = Coverage.ofEdition(2003);
  static final Coverage OVER_NEW_YEAR =
      new Coverage(LocalDate.of(2001, 7, 1), LocalDate.of(2002, 6, 30));

  private static final IncidentParser PARSER = new IncidentParser();

  static Incident bullet(String words) {
    return of(words, Passage.Kind.BULLET, IN_2002).incidents().getFirst();
  }

  static Incident bullet(String words, Coverage coverage) {
    return of(words, Passage.Kind.BULLET, coverage).incidents().getFirst();
  }

  static List<Incident> paragraph(String words) {
    return of(words, Passage.Kind.PARAGRAPH, IN_2002).incidents();
  }

  /** The words as one sentence, for rules that know no more of a text. */
  static Sentence sentence(String words) {
    return new Sentence(Tokenizer.tokens(words, 0, words.length()));
  }

  static Reading of(String words, Passage.Kind kind, Coverage coverage) {
    CanonicalText text = CanonicalText.of(words);
    Passage passage = new Passage(kind, 1, Topic.OTHER, 0, text.value().length());
    return new Reading(text, PARSER.parse(text, List.of(passage), coverage));
  }
}
