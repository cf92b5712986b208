package org.rapporteur.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted. A null or empty part sets no condition.
 *
 * @param countries alpha-3 codes
 * @param edition year on the cover
 * @param coverageYear a year that the report speaks of
 * @param series code of the series
 * @param publisher the series' publisher, whatever its case
 * @param titleWords part of the title or of the country as published, whatever its case
 */
public record ReportFilter(
    List<String> countries,
    @Nullable Integer edition,
    @Nullable Integer coverageYear,
    @Nullable String series,
    @Nullable String publisher,
    @Nullable String titleWords) {}
