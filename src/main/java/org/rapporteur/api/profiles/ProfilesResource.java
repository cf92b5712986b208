package org.rapporteur.api.profiles;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.countries.NamedCountries;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.TimelineEntry;
import org.rapporteur.query.Page;
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
      @BeanParam TimelineParameters parameters) {
    ParameterReader reader = new ParameterReader();
    Instant knownAt = parameters.moment(reader, clock);
    int limit = parameters.limit(reader);
    Integer after = parameters.position(reader, key -> Integer.valueOf(key.getFirst()));
    reader.finish();
    List<TimelineEntry> entries = profiles.timeline(countries.get(code, null), knownAt);
    return ListResponse.respond(
        Page.from(entries, after, limit),
        parameters,
        limit,
        TimelineEntryResponse::of,
        entry -> List.of(String.valueOf(entries.indexOf(entry) + 1)));
  }
}
