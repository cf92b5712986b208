package org.rapporteur.api.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Source;
import org.rapporteur.query.IndicatorQueries;
import org.rapporteur.query.ReportQueries;
import org.rapporteur.report.Series;

/** Where the rows of a data set come from, and on which terms. */
@ApplicationScoped
class ExportSources {

  private final ReportQueries reports;
  private final IndicatorQueries indicators;

  ExportSources(ReportQueries reports, IndicatorQueries indicators) {
    this.reports = reports;
    this.indicators = indicators;
  }

  /**
   * A source.
   *
   * @param path where it can be found; null: not known
   * @param terms on which terms its facts or words are carried over
   */
  record Origin(String title, String publisher, @Nullable String path, String terms) {}

  List<Origin> of(Export export) {
    return switch (export) {
      case LEADERS, DEATH_PENALTY, ICC, CLAIMS ->
          Stream.concat(datasets(export), series()).distinct().toList();
      case INCIDENTS, REPORTS -> series().toList();
      case COUNTRIES ->
          List.of(
              new Origin(
                  "Standard country or area codes for statistical use (M49), ISO 3166 and what reports print",
                  "United Nations and others",
                  "https://unstats.un.org/unsd/methodology/m49/",
                  "Facts; each row of the program's own tables names its source"));
    };
  }

  private Stream<Origin> datasets(Export export) {
    return export.indicators().stream()
        .flatMap(indicator -> indicators.sources(indicator).datasets().stream())
        .map(ExportSources::origin);
  }

  private static Origin origin(Source.OfDataset dataset) {
    return new Origin(dataset.title(), dataset.publisher(), dataset.url(), dataset.terms());
  }

  private Stream<Origin> series() {
    return reports.listSeries().stream().map(ExportSources::origin);
  }

  private static Origin origin(Series series) {
    return new Origin(series.title(), series.publisher(), null, series.rights().notice());
  }
}
