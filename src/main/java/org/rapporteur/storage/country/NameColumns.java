package org.rapporteur.storage.country;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.CountryName;
import org.rapporteur.storage.IsoDates;
import org.rapporteur.storage.country.CountryEntity.SourcedName;

/** A row of {@code country_name}. */
@Embeddable
record NameColumns(
    String name,
    @Enumerated(EnumType.STRING) CountryName.Kind kind,
    @Nullable String began,
    @Nullable String ended,
    String source) {

  static final Comparator<CountryName> ORDER =
      Comparator.comparing(CountryName::kind).thenComparing(CountryName::name);

  NameColumns(SourcedName sourced) {
    this(
        sourced.name().name(),
        sourced.name().kind(),
        IsoDates.write(sourced.name().period().from()),
        IsoDates.write(sourced.name().period().until()),
        sourced.source());
  }

  CountryName toName() {
    return new CountryName(name, kind, IsoDates.period(began, ended));
  }
}
