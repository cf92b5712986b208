package org.rapporteur.api.profiles;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.countries.NamedCountries;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.query.ProfileQueries;

/** All that is known of one country. */
@Path("/v1/countries/{code}")
@Tag(name = "Countries")
public class ProfilesResource {

  private final ProfileQueries profiles;
  private final NamedCountries countries;
  private final Clock clock;

  ProfilesResource(ProfileQueries profiles, NamedCountries countries, Clock clock) {
    this.profiles = profiles;
    this.countries = countries;
    this.clock = clock;
  }

  @GET
  @Path("/profile")
  @Operation(
      operationId = "getProfile",
      summary = "What is known of a country on a day: one card, one GET")
  public ProfileResponse profile(
      @RestPath
          @Parameter(
              description = "Alpha-3, alpha-2 or M49 code, or a name, in any case.",
              example = "KAZ")
          String code,
      @BeanParam ProfileParameters parameters) {
    ParameterReader reader = new ParameterReader();
    LocalDate day =
        Objects.requireNonNullElseGet(parameters.day(reader), () -> LocalDate.now(clock));
    Instant knownAt = parameters.moment(reader, clock);
    Country country = countries.get(code, day);
    if (country.hasEndedBy(day)) {
      reader.refuseEnded("asOf", day.toString(), country);
    }
    reader.finish();
    return ProfileResponse.of(profiles.profile(country, day, knownAt), country, day);
  }

  @GET
  @Path("/timeline")
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listTimeline",
      summary = "What changed in a country, oldest first",
      description =
          "An entry for each leader, status and standing that began. What a source first states and may have held before is"
              + " FIRST_KNOWN.")
  public RestResponse<ListResponse<TimelineEntryResponse>> timeline(
      @RestPath
          @Parameter(
              description = "Alpha-3, alpha-2 or M49 code, or a name, in any case.",
              example = "KAZ")
          String code,
      @BeanParam TimelineParameters wanted,
      @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    Instant knownAt = wanted.moment(reader, clock);
    ListRequest<Integer> asked = page.read(reader, TimelineEntryResponse.class);
    reader.finish();
    Country country = countries.get(code, null);
    return ListRequest.answer(
        asked, profiles.timeline(country, knownAt), TimelineEntryResponse::of);
  }
}
