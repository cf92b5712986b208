package org.rapporteur.storage.country;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryKind;
import org.rapporteur.country.CountryName;
import org.rapporteur.storage.IsoDates;

/** A row of {@code country} with its names. */
@Entity
@Table(name = "country")
public class CountryEntity {

  @Id String iso3 = "";
  @Nullable String iso2;
  @Nullable String m49;
  String name = "";
  @Nullable String officialName;

  @Enumerated(EnumType.STRING)
  CountryKind kind = CountryKind.OTHER;

  @Nullable String region;
  @Nullable String began;
  @Nullable String ended;
  @Nullable LocalDate endsOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> successors = new ArrayList<>();

  String source = "";

  @ElementCollection
  @CollectionTable(name = "country_name", joinColumns = @JoinColumn(name = "country"))
  Set<NameColumns> names = new LinkedHashSet<>();

  protected CountryEntity() {}

  public CountryEntity(Country country, List<SourcedName> names, String source) {
    this.iso3 = country.iso3();
    this.iso2 = country.iso2();
    this.m49 = country.m49();
    this.name = country.name();
    this.officialName = country.officialName();
    this.kind = country.kind();
    this.region = country.regions().isEmpty() ? null : country.regions().getFirst();
    this.began = IsoDates.write(country.period().from());
    this.ended = IsoDates.write(country.period().until());
    this.endsOn = country.endsOn();
    this.successors = new ArrayList<>(country.successors());
    this.source = source;
    names.forEach(sourced -> this.names.add(new NameColumns(sourced)));
  }

  /**
   * The country as the domain knows it.
   *
   * @param regions M49 codes of the regions that it lies in, the smallest first
   */
  Country toCountry(List<String> regions) {
    List<CountryName> all =
        names.stream().map(NameColumns::toName).sorted(NameColumns.ORDER).toList();
    return new Country(
        iso3,
        iso2,
        m49,
        name,
        officialName,
        kind,
        regions,
        IsoDates.period(began, ended),
        successors,
        all);
  }

  /** A name and where it was taken from. */
  public record SourcedName(CountryName name, String source) {}
}
