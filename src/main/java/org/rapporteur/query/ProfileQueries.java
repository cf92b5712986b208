package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorKind;
import org.rapporteur.indicator.Timeline;
import org.rapporteur.indicator.TimelineEntry;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.incident.IncidentRepository;
import org.rapporteur.storage.indicator.ClaimResolution;
import org.rapporteur.storage.report.ReportRepository;

/** All that is known of one country. */
@ApplicationScoped
public class ProfileQueries {

  private static final List<Indicator> ALL = List.of(Indicator.values());
  private static final List<Indicator> LASTING =
      ALL.stream().filter(each -> each.kind() != IndicatorKind.FIGURE).toList();

  private final ClaimResolution claims;
  private final ReportRepository reports;
  private final IncidentRepository incidents;
  private final Chronicle chronicle;

  ProfileQueries(
      ClaimResolution claims,
      ReportRepository reports,
      IncidentRepository incidents,
      Chronicle chronicle) {
    this.claims = claims;
    this.reports = reports;
    this.incidents = incidents;
    this.chronicle = chronicle;
  }

  /** What is known of a country on a day. */
  @Transactional
  public CountryProfile profile(Country country, LocalDate day, @Nullable Instant knownAt) {
    chronicle.settle(knownAt);
    ClaimFilter filter = ClaimFilter.of(ALL, List.of(country.iso3()), knownAt);
    return new CountryProfile(
        claims.listAllOn(day, filter),
        reports.findLatest(country.iso3(), day, filter.moment()).orElse(null),
        incidents.count(country.iso3(), day, filter.moment()));
  }

  /** What changed in a country, oldest first. */
  public List<TimelineEntry> timeline(Country country, @Nullable Instant knownAt) {
    chronicle.settle(knownAt);
    return Timeline.of(
        claims.listHistory(ClaimFilter.of(LASTING, List.of(country.iso3()), knownAt)));
  }
}
