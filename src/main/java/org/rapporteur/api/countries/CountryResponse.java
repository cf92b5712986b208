package org.rapporteur.api.countries;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountryKind;
import org.rapporteur.country.CountryName;

/** A country or territory. */
@Schema(name = "Country", description = "A country or territory, present or former")
public record CountryResponse(
    @Schema(description = "ISO 3166 alpha-3 code, XKX for Kosovo", examples = "KAZ") String iso3,
    @Schema(description = "Alpha-2 code; null: none of its own", examples = "KZ")
        @Nullable String iso2,
    @Schema(description = "UN M49 code; null: none of its own", examples = "398")
        @Nullable String m49,
    @Schema(description = "The name that it is shown under", examples = "Kazakhstan") String name,
    @Schema(description = "Formal name; null: not known", examples = "Republic of Kazakhstan")
        @Nullable String officialName,
    @Schema(description = "What it is") CountryKind kind,
    @Schema(
            description = "M49 codes of the regions that it lies in, the smallest first",
            examples = "[\"143\"]")
        List<String> regions,
    @Schema(
            description =
                "When it began, ISO 8601, perhaps to the year; null: before 1989 or not researched")
        @Nullable String from,
    @Schema(description = "When it ended, ISO 8601, perhaps to the year; null: it exists")
        @Nullable String until,
    @Schema(
            description = "Alpha-3 codes of what came after it; empty: it exists, or nothing did",
            examples = "[]")
        List<String> successors,
    @Schema(description = "Its other names") List<NameResponse> names) {

  @Schema(
      name = "CountryName",
      description = "A name of a country besides the one that it is shown under")
  public record NameResponse(
      @Schema(description = "As written", examples = "Kazakstan") String name,
      @Schema(description = "What kind of name") CountryName.Kind kind,
      @Schema(description = "Since when in use; null: not researched") @Nullable String from,
      @Schema(description = "Until when in use; null: still, or not researched")
          @Nullable String until) {

    static NameResponse of(CountryName name) {
      return new NameResponse(
          name.name(), name.kind(), written(name.period().from()), written(name.period().until()));
    }
  }

  public static CountryResponse of(Country country) {
    return new CountryResponse(
        country.iso3(),
        country.iso2(),
        country.m49(),
        country.name(),
        country.officialName(),
        country.kind(),
        country.regions(),
        written(country.period().from()),
        written(country.period().until()),
        country.successors(),
        country.names().stream().map(NameResponse::of).toList());
  }

  private static @Nullable String written(@Nullable Object date) {
    return Objects.toString(date, null);
  }
}
