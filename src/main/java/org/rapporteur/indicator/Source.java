package org.rapporteur.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Report;

/** Who says something, in a text whose words a claim can point at. */
public sealed interface Source {

  /** What names it in answers and filters: {@code ai-2003-kaz}, {@code icc-depositary}. */
  String id();

  /** The title as published; null: it has none. */
  @Nullable String title();

  String publisher();

  /** SHA-256 of its canonical text as published. */
  String sha256();

  /** A report in the revision that the claim was read from. */
  record OfReport(Report report) implements Source {
    @Override
    public String id() {
      return report.id().toString();
    }

    @Override
    public @Nullable String title() {
      return report.content().title();
    }

    @Override
    public String publisher() {
      return report.series().publisher();
    }

    @Override
    public String sha256() {
      return report.content().sha256();
    }
  }

  /**
   * A release of a table of reference data.
   *
   * @param id code of the data set
   * @param version number of the release, from 1
   * @param url where the data come from; null: not known
   * @param retrievedOn when they were taken from there
   * @param terms on which terms
   */
  record OfDataset(
      String id,
      int version,
      String title,
      String publisher,
      @Nullable LocalDate publishedOn,
      @Nullable String url,
      LocalDate retrievedOn,
      String terms,
      String sha256)
      implements Source {}

  /**
   * What an editor relies on.
   *
   * @param title of what the editor cites
   * @param url where it can be read; null: not given
   * @param reason why the editor adds or puts right
   * @param role the editor's
   */
  record OfCorrection(
      String title,
      @Nullable String url,
      String reason,
      org.rapporteur.change.ChangeAuthor role,
      String sha256)
      implements Source {

    /** The one source that all corrections are: of two for one time the second is refused. */
    public static final String ALL = "corrections";

    @Override
    public String id() {
      return ALL;
    }

    @Override
    public String publisher() {
      return title;
    }
  }
}
