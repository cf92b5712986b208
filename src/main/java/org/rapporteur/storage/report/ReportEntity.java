package org.rapporteur.storage.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.ReportId;

/** A row of {@code report}: what stays the same whatever its text. */
@Entity
@Table(name = "report")
public class ReportEntity {

  @Id String id = "";

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "series")
  SeriesEntity series = new SeriesEntity();

  int edition;
  String country = "";
  @Nullable Instant withdrawnAt;
  @Nullable String withdrawalReason;

  protected ReportEntity() {}

  public ReportEntity(ReportId id, SeriesEntity series) {
    this.id = id.toString();
    this.series = series;
    this.edition = id.edition();
    this.country = id.iso3();
  }

  public String id() {
    return id;
  }

  public ReportId reportId() {
    return new ReportId(series.code, edition, country);
  }

  public SeriesEntity series() {
    return series;
  }
}
