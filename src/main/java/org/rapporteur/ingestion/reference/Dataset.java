package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.SourceClass;
import org.rapporteur.report.CanonicalText;

/**
 * A data set whose rows become claims.
 *
 * @param code what names it as a source
 * @param contents what its rows are
 * @param sourceClass how much it weighs against other sources
 * @param title under which it is cited
 * @param publisher whose data they are
 * @param publishedOn when they were published; null: they are no publication of one day
 * @param statesUntil the last day that it speaks of
 * @param sourceUrl where the data come from
 * @param retrievedOn when they were taken from there
 * @param terms on which terms
 * @param text its rows
 */
record Dataset(
    String code,
    Contents contents,
    SourceClass sourceClass,
    String title,
    String publisher,
    @Nullable LocalDate publishedOn,
    LocalDate statesUntil,
    @Nullable String sourceUrl,
    LocalDate retrievedOn,
    String terms,
    CanonicalText text) {

  /** What the rows of a data set are, and who can read them. */
  enum Contents {
    DEATH_PENALTY,
    ICC,
    LEADERS,
    YEARBOOK_FACTS
  }

  /** All data sets of this release of the program. */
  static List<Dataset> listAll() {
    return ReferenceData.rows("datasets.csv").stream().map(Dataset::of).toList();
  }

  /**
   * What its rows claim.
   *
   * @param rows its text, perhaps without the names that were taken out
   */
  List<CountryClaim> claims(CanonicalText rows) {
    return reader().read(Table.read(rows).rows(), statesUntil);
  }

  private RowsReader reader() {
    return switch (contents) {
      case DEATH_PENALTY -> new DeathPenaltyRows();
      case ICC -> new IccRows();
      case LEADERS -> new LeaderRows();
      case YEARBOOK_FACTS -> new YearbookRows();
    };
  }

  private static Dataset of(Row row) {
    String publishedOn = row.find("published_on");
    return new Dataset(
        row.get("code"),
        Contents.valueOf(row.get("contents")),
        SourceClass.valueOf(row.get("source_class")),
        row.get("title"),
        row.get("publisher"),
        publishedOn == null ? null : LocalDate.parse(publishedOn),
        LocalDate.parse(row.get("states_until")),
        row.find("source_url"),
        LocalDate.parse(row.get("retrieved_on")),
        row.get("terms"),
        ReferenceData.text(row.get("file")));
  }
}
