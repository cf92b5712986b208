package org.rapporteur.ingestion.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryKind;
import org.rapporteur.country.CountryName;
import org.rapporteur.country.Region;
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

/** Brings countries, names, regions and series of this release into the database. */
@ApplicationScoped
class CountryLoader {

  private final CountryRepository countries;
  private final ReportRepository reports;
  private final CountryDirectory directory;

  CountryLoader(CountryRepository countries, ReportRepository reports, CountryDirectory directory) {
    this.countries = countries;
    this.reports = reports;
    this.directory = directory;
  }

  /** The same content again is a no-op. */
  void load(Instant at) {
    String sha256 = ReferenceData.countriesSha256();
    if (!countries.isLoaded(sha256)) {
      countries.load(regions(), countries(), sha256, at);
      reports.loadSeries(
          ReferenceData.rows("series.csv").stream().map(CountryLoader::series).toList());
    }
    directory.refresh();
  }

  private static List<RegionEntity> regions() {
    return ReferenceData.rows("regions.csv").stream()
        .map(row ->
            new RegionEntity(new Region(row.get("m49"), row.get("name"), row.find("parent"))))
        .toList();
  }

  private static List<CountryEntity> countries() {
    Map<String, List<SourcedName>> names =
        ReferenceData.rows("country-names.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("iso3"),
                    Collectors.mapping(CountryLoader::name, Collectors.toList())));
    return ReferenceData.rows("countries.csv").stream()
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
        successors(row),
        List.of());
  }

  private static List<String> successors(Row row) {
    String successors = row.find("successors");
    return successors == null ? List.of() : List.of(successors.split(";", -1));
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
