package org.rapporteur;

/**
 * Small reports in the layout of real ones, in our own words, for tests that need one of their own.
 */
public final class SampleText {

  private SampleText() {}

  /** An entry with a full header and one incident. */
  public static String entry(int edition, String country) {
    return entry(edition, country, "abolitionist in practice");
  }

  /** An entry that states a status of the death penalty. */
  public static String entry(int edition, String country, String deathPenalty) {
    return """
    Rapporteur Sample Report %1$d - %2$s

    Publisher Rapporteur
    Publication Date 20 May %1$d
    Cite as Rapporteur, Rapporteur Sample Report %1$d - %2$s, 20 May %1$d
    DisclaimerThis is a sample: everything in it is invented.

    Covering events from January - December %3$d

    Head of state: Ada Exemplar
    Head of government: Bruno Placeholder (replaced Clara Standin in March)
    Death penalty: %4$s
    International Criminal Court: signed

    Little changed during the year, and what changed was invented for this sample.

    Freedom of assembly

    Organizers of marches met with refusals from town halls all over the country.

      \u2022 On 12 June, police arrested Dora Inventada, a teacher, in the northern town of Nowhereville. She was released after a week.

    Copyright notice: \u00a9 Rapporteur contributors. Sample text, invented.
    """
        .formatted(edition, country, edition - 1, deathPenalty);
  }
}
