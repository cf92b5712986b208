package org.rapporteur.storage.takedown;

import java.util.List;

/**
 * A column in which a name can stand.
 *
 * @param table its table
 * @param name its name
 * @param isArray whether it holds several texts
 * @param where the condition for rows that can hold a name; others hold codes
 * @param onCountry the condition for rows on the country {@code :country}
 */
record NameColumn(String table, String name, boolean isArray, String where, String onCountry) {

  private static final String OF_COUNTRY = "country = :country";
  private static final String OF_REPORT =
      "report in (select r.id from report r where r.country = :country)";
  private static final String OF_REVISION =
      "revision in (select v.id from revision v join report r on r.id = v.report where r.country = :country)";
  private static final String OF_INCIDENT =
      "incident in (select i.key from incident i where i." + OF_REVISION + ")";
  private static final String OF_CORRECTION =
      "id in (select c.correction from claim c where c.country = :country)";
  private static final String OF_NO_COUNTRY = "false";
  private static final String ANY_ROW = "true";

  /** The columns besides texts, quotes of texts, codes and hashes. */
  static final List<NameColumn> ALL =
      List.of(
          text("report", "withdrawal_reason", OF_COUNTRY),
          text("revision", "title", OF_REPORT),
          text("revision", "citation", OF_REPORT),
          text("revision", "country_as_published", OF_REPORT),
          text("revision", "source_url", OF_REPORT),
          text("section", "heading", OF_REVISION),
          text("header_fact", "label", OF_REVISION),
          text("header_fact", "value", OF_REVISION),
          text("notice", "detail", OF_REVISION),
          text("incident", "text", OF_REVISION),
          text("incident_person", "name", OF_INCIDENT),
          array("incident_person", "spellings", OF_INCIDENT),
          text("incident_place", "name", OF_INCIDENT),
          text("incident_agent", "as_published", OF_INCIDENT),
          text("incident_victims", "as_published", OF_INCIDENT),
          text("incident_date", "as_published", OF_INCIDENT),
          new NameColumn(
              "claim",
              "value",
              false,
              "indicator in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT')",
              OF_COUNTRY),
          text("claim", "as_published", OF_COUNTRY),
          text("claim", "represented_by", OF_COUNTRY),
          text("claim", "office_as_published", OF_COUNTRY),
          text("claim", "jurisdiction", OF_COUNTRY),
          text("claim", "retraction_reason", OF_COUNTRY),
          text("correction", "title", OF_CORRECTION),
          text("correction", "source_url", OF_CORRECTION),
          text("correction", "reason", OF_CORRECTION),
          text("change", "reason", OF_COUNTRY),
          text("takedown", "reason", OF_COUNTRY),
          text("import_job", "reason", OF_NO_COUNTRY),
          text("import_entry", "place", OF_COUNTRY),
          text("import_entry", "text", OF_COUNTRY),
          text("import_entry", "source_url", OF_COUNTRY),
          array("import_entry", "notice_details", OF_COUNTRY),
          text("import_entry", "reason", OF_COUNTRY));

  boolean isOfImports() {
    return table.startsWith("import_");
  }

  private static NameColumn text(String table, String name, String onCountry) {
    return new NameColumn(table, name, false, ANY_ROW, onCountry);
  }

  private static NameColumn array(String table, String name, String onCountry) {
    return new NameColumn(table, name, true, ANY_ROW, onCountry);
  }
}
