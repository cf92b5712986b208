package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryKind;
import org.rapporteur.country.CountryName;
import org.rapporteur.country.Region;
import org.rapporteur.ingestion.ReferenceData.Row;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextPolicy;
import org.rapporteur.storage.IsoDates;
import org.rapporteur.storage.country.CountryDirectory;
import org.rapporteur.storage.country.CountryEntity;
import org.rapporteur.storage.country.CountryEntity.SourcedName;
import org.rapporteur.storage.country.CountryRepository;
import org.rapporteur.storage.country.RegionEntity;
import org.rapporteur.storage.report.ReportRepository;
import org.rapporteur.time.Period;

/** Brings the reference data of this release into the database; the same data again is a no-op. */
@ApplicationScoped
class ReferenceLoader {

  private final CountryRepository countries;
  private final ReportRepository reports;
  private final CountryDirectory directory;
  private final Clock clock;

  ReferenceLoader(
      CountryRepository countries,
      ReportRepository reports,
      CountryDirectory directory,
      Clock clock) {
    this.countries = countries;
    this.reports = reports;
    this.directory = directory;
    this.clock = clock;
  }

  @Transactional
  void load() {
    ReferenceData data = new ReferenceData();
    String sha256 = data.sha256();
    if (!countries.isLoaded(sha256)) {
      countries.load(regions(data), countries(data), sha256, clock.instant());
      reports.loadSeries(data.rows("series.csv").stream().map(ReferenceLoader::series).toList());
    }
    directory.refresh();
  }

  private static List<RegionEntity> regions(ReferenceData data) {
    return data.rows("regions.csv").stream()
        .map(row ->
            new RegionEntity(new Region(row.get("m49"), row.get("name"), row.find("parent"))))
        .toList();
  }

  private static List<CountryEntity> countries(ReferenceData data) {
    Map<String, List<SourcedName>> names =
        data.rows("country-names.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("iso3"),
                    Collectors.mapping(ReferenceLoader::name, Collectors.toList())));
    return data.rows("countries.csv").stream()
        .map(row ->
            new CountryEntity(
                country(row), names.getOrDefault(row.get("iso3"), List.of()), row.get("source")))
        .toList();
  }

  private static Country country(Row row) {
    String region = row.find("region");
    return new Country(
        row.get("iso3"),
        row.find("iso2"),
        row.find("m49"),
        row.get("name"),
        row.find("official_name"),
        CountryKind.valueOf(row.get("kind")),
        region == null ? List.of() : List.of(region),
        period(row),
        List.of());
  }

  private static SourcedName name(Row row) {
    CountryName.Kind kind = CountryName.Kind.valueOf(row.get("kind"));
    return new SourcedName(new CountryName(row.get("name"), kind, period(row)), row.get("source"));
  }

  private static Series series(Row row) {
    return new Series(
        row.get("code"),
        row.get("title"),
        row.get("publisher"),
        new Rights(
            row.get("rights_holder"),
            row.get("rights_notice"),
            TextPolicy.valueOf(row.get("text_policy"))),
        Boolean.parseBoolean(row.get("sample")));
  }

  private static Period period(Row row) {
    return IsoDates.period(row.find("from"), row.find("until"));
  }
}
