package org.rapporteur.parsing;

import java.util.List;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextPolicy;

/** Invented entries, and a parser that knows the series that they are of. */
final class Entries {

  static final Series AI =
      series("ai", "Amnesty International Report", "Amnesty International", false);
  static final Series SAMPLE = series("sample", "Rapporteur Sample Report", "Rapporteur", true);

  /** One of everything; Norland and its people are invented. */
  static final String NORLAND =
      """
      Last Updated: Monday, 1 January 2018, 09:00 GMT

      Rapporteur Sample Report 2003 - Norland

      Publisher Rapporteur
      Publication Date 28 May 2003
      Cite as Rapporteur, Rapporteur Sample Report 2003 - Norland , 28 May 2003, available at: [accessed 2 June 2018]
      DisclaimerThis is not a publication of anybody else.

      Covering events from January - December 2002

      REPUBLIC OF NORLAND
      Head of state: Ana Bell
      Head of government: Ben Cole (replaced Cy Dean in January)
      Death penalty: retentionist
      International Criminal Court: not signed

      Two detainees died. A newspaper was closed.

      Human rights protection

      A commissioner was appointed in September.

      Torture and deaths in custody

      Reports of beatings went on.

        • Eli Fox was beaten at the police station of Aldby on 7 May. He died two days later.
      Forcible deportations

      At least five people were sent back to Sudland.

      Death penalty

      Nobody was told the day of an execution.
        - Gil Hay was sentenced to death in July.
      Nobody explained the sentence.
        - Ida Jon was sentenced to death
          in August.
      Copyright notice: © Copyright Rapporteur

      Search Refworld
      """;

  private Entries() {}

  static ParsedReport parse(String text) {
    return parse(text, ReadingHints.none());
  }

  static ParsedReport parse(String text, ReadingHints hints) {
    return new ReportParser(List.of(AI, SAMPLE)).parse(CanonicalText.of(text), hints);
  }

  private static Series series(String code, String title, String publisher, boolean sample) {
    Rights rights = new Rights(publisher, "All rights with " + publisher, TextPolicy.EXCERPTS);
    return new Series(code, title, publisher, rights, sample);
  }
}
