package org.rapporteur.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.Topic;

/**
 * Which incidents are wanted. A null or empty part sets no condition; several values of one part
 * are alternatives.
 *
 * @param countries alpha-3 codes; null: all; empty: none fits all that is asked of it
 * @param edition year on the report's cover
 * @param coverageYear a year that the report speaks of
 * @param acts what was done
 * @param topics what the section is about
 * @param from the first day on which it can have happened
 * @param to the last day on which it can have happened
 * @param person a person's name or a part of it, in this spelling or one like it
 * @param place part of a place's name, whatever its case and accents
 * @param report id of the report
 * @param words full-text search in web-search syntax
 * @param names how the names of persons are answered; hidden ones are not found by words either
 */
public record IncidentFilter(
    @Nullable List<String> countries,
    @Nullable Integer edition,
    @Nullable Integer coverageYear,
    List<Act> acts,
    List<Topic> topics,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String person,
    @Nullable String place,
    @Nullable String report,
    @Nullable String words,
    NamePolicy names) {

  /** All incidents. */
  public static IncidentFilter ofAll(NamePolicy names) {
    return new IncidentFilter(
        null, null, null, List.of(), List.of(), null, null, null, null, null, null, names);
  }

  /** Whether no country fits all that is asked of it, so that no incident does. */
  public boolean isOfNoCountry() {
    return countries != null && countries.isEmpty();
  }
}
