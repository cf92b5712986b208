package org.rapporteur.api.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.api.claims.ClaimResponse;
import org.rapporteur.api.countries.CountryResponse;
import org.rapporteur.api.facts.DeathPenaltyResponse;
import org.rapporteur.api.facts.IccResponse;
import org.rapporteur.api.facts.LeaderResponse;
import org.rapporteur.api.incidents.IncidentResponse;
import org.rapporteur.api.listing.Columns;
import org.rapporteur.api.reports.ReportItemResponse;
import org.rapporteur.indicator.Indicator;

/** The data sets that can be had whole. */
enum Export {
  LEADERS(
      "Heads of state and of government",
      "Who headed the state and the government of each country, for all days that anything is known of",
      "/v1/leaders?history=true",
      LeaderResponse.class),
  DEATH_PENALTY(
      "Status of the death penalty",
      "Which class of abolitionist or retentionist countries each was in, for all days that anything is known of",
      "/v1/death-penalty?history=true",
      DeathPenaltyResponse.class),
  ICC(
      "Standing towards the International Criminal Court",
      "What each country had signed, ratified or left, for all days that anything is known of",
      "/v1/icc?history=true",
      IccResponse.class),
  INCIDENTS(
      "Incidents",
      "The cases that reports list: who did what to whom, when and where, as far as the text tells",
      "/v1/incidents",
      IncidentResponse.class),
  REPORTS(
      "Reports",
      "The report entries that all of this was read from, without their texts",
      "/v1/reports",
      ReportItemResponse.class),
  CLAIMS(
      "Claims",
      "What each source says of each country, as it is recorded: what every fact rests on",
      "/v1/claims",
      ClaimResponse.class),
  COUNTRIES(
      "Countries",
      "Countries and territories, present and former, with their codes, regions and names",
      "/v1/countries",
      CountryResponse.class);

  private final String title;
  private final String description;
  private final String list;
  private final Class<? extends Record> row;

  Export(String title, String description, String list, Class<? extends Record> row) {
    this.title = title;
    this.description = description;
    this.list = list;
    this.row = row;
  }

  static Optional<Export> find(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  /** What names it in addresses. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  /** The address of the list whose rows it has. */
  String list() {
    return list;
  }

  Columns columns() {
    return Columns.of(row);
  }

  /** What it states; empty: it states no indicator. */
  List<Indicator> indicators() {
    return switch (this) {
      case LEADERS -> List.of(Indicator.HEAD_OF_STATE, Indicator.HEAD_OF_GOVERNMENT);
      case DEATH_PENALTY -> List.of(Indicator.DEATH_PENALTY);
      case ICC -> List.of(Indicator.ICC);
      case CLAIMS -> List.of(Indicator.values());
      case INCIDENTS, REPORTS, COUNTRIES -> List.of();
    };
  }
}
