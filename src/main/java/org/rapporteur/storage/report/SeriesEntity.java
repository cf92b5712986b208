package org.rapporteur.storage.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextPolicy;

/** A row of {@code series}. */
@Entity
@Table(name = "series")
public class SeriesEntity {

  @Id String code = "";
  String title = "";
  String publisher = "";
  String rightsHolder = "";
  String rightsNotice = "";

  @Enumerated(EnumType.STRING)
  TextPolicy textPolicy = TextPolicy.EXCERPTS;

  boolean sample;

  protected SeriesEntity() {}

  public SeriesEntity(Series series) {
    this.code = series.code();
    this.title = series.title();
    this.publisher = series.publisher();
    this.rightsHolder = series.rights().holder();
    this.rightsNotice = series.rights().notice();
    this.textPolicy = series.rights().textPolicy();
    this.sample = series.sample();
  }

  public Series toSeries() {
    return new Series(
        code, title, publisher, new Rights(rightsHolder, rightsNotice, textPolicy), sample);
  }
}
