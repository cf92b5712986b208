package org.rapporteur.ingestion.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryKind;
import org.rapporteur.country.CountryName;
import org.rapporteur.country.CountryResolver;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextPolicy;
import org.rapporteur.storage.IsoDates;
import org.rapporteur.time.Period;

/** The countries and series that are shipped, without a database. */
public final class ReferenceCountries {

  private ReferenceCountries() {}

  public static CountryResolver resolver() {
    Map<String, List<CountryName>> names =
        ReferenceData.rows("country-names.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("iso3"),
                    Collectors.mapping(ReferenceCountries::name, Collectors.toList())));
    return new CountryResolver(
        ReferenceData.rows("countries.csv").stream()
            .map(row -> country(row, names.getOrDefault(row.get("iso3"), List.of())))
            .toList());
  }

  public static List<Series> series() {
    return ReferenceData.rows("series.csv").stream().map(ReferenceCountries::series).toList();
  }

  private static Country country(Row row, List<CountryName> names) {
    return new Country(
        row.get("iso3"),
        row.find("iso2"),
        row.find("m49"),
        row.get("name"),
        row.find("official_name"),
        CountryKind.valueOf(row.get("kind")),
        List.of(),
        period(row),
        List.of(),
        names);
  }

  private static CountryName name(Row row) {
    CountryName.Kind kind = CountryName.Kind.valueOf(row.get("kind"));
    return new CountryName(row.get("name"), kind, period(row));
  }

  private static Series series(Row row) {
    Rights rights =
        new Rights(
            row.get("rights_holder"),
            row.get("rights_notice"),
            TextPolicy.valueOf(row.get("text_policy")));
    return new Series(
        row.get("code"),
        row.get("title"),
        row.get("publisher"),
        rights,
        Boolean.parseBoolean(row.get("sample")));
  }

  private static Period period(Row row) {
    return IsoDates.period(row.find("from"), row.find("until"));
  }
}
