package org.rapporteur.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Topic;

/**
 * Which incidents are wanted. A null or empty part sets no condition; several values of one part
 * are alternatives.
 *
 * @param countries alpha-3 codes
 * @param edition year on the report's cover
 * @param coverageYear a year that the report speaks of
 * @param acts what was done
 * @param topics what the section is about
 * @param person part of a person's name in any printed spelling, whatever its case
 * @param report id of the report
 * @param words full-text search in web-search syntax
 */
public record IncidentFilter(
    List<String> countries,
    @Nullable Integer edition,
    @Nullable Integer coverageYear,
    List<Act> acts,
    List<Topic> topics,
    @Nullable String person,
    @Nullable String report,
    @Nullable String words) {}
