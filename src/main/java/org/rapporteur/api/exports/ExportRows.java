package org.rapporteur.api.exports;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.api.access.PersonNames;
import org.rapporteur.api.claims.ClaimResponse;
import org.rapporteur.api.countries.CountryResponse;
import org.rapporteur.api.facts.Answer;
import org.rapporteur.api.facts.DeathPenaltyResponse;
import org.rapporteur.api.facts.IccResponse;
import org.rapporteur.api.facts.LeaderResponse;
import org.rapporteur.api.incidents.IncidentResponse;
import org.rapporteur.api.listing.AllItems;
import org.rapporteur.api.reports.ReportItemResponse;
import org.rapporteur.country.Country;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimListFilter;
import org.rapporteur.indicator.ClaimSort;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.query.ClaimQueries;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.CountryQueries.CountryFilter;
import org.rapporteur.query.FactQueries;
import org.rapporteur.query.IncidentQueries;
import org.rapporteur.query.ReportQueries;
import org.rapporteur.report.ReportFilter;
import org.rapporteur.report.ReportSort;

/** The rows of data sets: those of the lists, to their ends. */
@RequestScoped
class ExportRows {

  private static final ReportFilter ALL_REPORTS =
      new ReportFilter(List.of(), null, null, null, null, null);
  private static final ClaimListFilter ALL_CLAIMS =
      new ClaimListFilter(null, List.of(), null, null, false);
  private static final CountryFilter ALL_COUNTRIES = new CountryFilter(null, null, null);

  private final FactQueries facts;
  private final IncidentQueries incidents;
  private final ReportQueries reports;
  private final ClaimQueries claims;
  private final CountryQueries countries;
  private final Excerpts excerpts;
  private final PersonNames names;

  ExportRows(
      FactQueries facts,
      IncidentQueries incidents,
      ReportQueries reports,
      ClaimQueries claims,
      CountryQueries countries,
      Excerpts excerpts,
      PersonNames names) {
    this.facts = facts;
    this.incidents = incidents;
    this.reports = reports;
    this.claims = claims;
    this.countries = countries;
    this.excerpts = excerpts;
    this.names = names;
  }

  Stream<? extends Record> of(Export export) {
    return switch (export) {
      case LEADERS -> histories(export, LeaderResponse::of);
      case DEATH_PENALTY -> histories(export, DeathPenaltyResponse::of);
      case ICC -> histories(export, IccResponse::of);
      case INCIDENTS -> incidents();
      case REPORTS -> reports();
      case CLAIMS -> claims();
      case COUNTRIES -> countries.list(ALL_COUNTRIES).stream().map(CountryResponse::of);
    };
  }

  private <R extends Record> Stream<R> histories(Export export, Function<Answer, R> toRow) {
    ClaimFilter filter = ClaimFilter.of(export.indicators(), null, null);
    return AllItems.of((after, limit) -> facts.listHistory(filter, after, limit), FactSort.NATURAL)
        .map(
            stretch -> toRow.apply(Answer.forStretch(stretch, country(stretch.claim().country()))));
  }

  private Stream<IncidentResponse> incidents() {
    IncidentFilter all = IncidentFilter.ofAll(names.policy());
    return AllItems.of(
            (after, limit) -> incidents.list(all, IncidentSort.NATURAL, after, limit),
            IncidentSort.NATURAL)
        .map(found -> IncidentResponse.of(found, country(found.report().id().iso3()), excerpts));
  }

  private Stream<ReportItemResponse> reports() {
    return AllItems.of(
            (after, limit) -> reports.list(ALL_REPORTS, ReportSort.NATURAL, after, limit),
            ReportSort.NATURAL)
        .map(report -> ReportItemResponse.of(report, country(report.id().iso3())));
  }

  private Stream<ClaimResponse> claims() {
    return AllItems.of(
            (after, limit) -> claims.list(ALL_CLAIMS, ClaimSort.NATURAL, after, limit),
            ClaimSort.NATURAL)
        .map(claim -> ClaimResponse.of(claim, country(claim.country())));
  }

  private Country country(String iso3) {
    return countries.getByIso3(iso3);
  }
}
