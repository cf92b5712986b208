/** What is written, and into which columns. */
enum Table {
  SERIES("code, title, publisher, rights_holder, rights_notice, text_policy, sample"),
  REPORT("id, series, edition, country"),
  REVISION(
      "id, report, number, title, country_as_published, published_on, coverage_from, coverage_to,"
          + " citation, sha256, summary_start, summary_end, recorded_at"),
  REVISION_TEXT("revision, canonical_text"),
  /**
   * The heading comes with what stands under it behind a line break: its words are made of both
   * (set-aside.sql).
   */
  SECTION("revision, ordinal, heading, topic, span_start, span_end, report, country, edition"),
  INCIDENT(
      "key, id, revision, ordinal, section, span_start, span_end, text, earliest, latest, report,"
          + " country, edition"),
  INCIDENT_ACT("incident, ordinal, act, confidence, span_start, span_end, country, report"),
  INCIDENT_DATE("incident, ordinal, began, ended, as_published, confidence, span_start, span_end"),
  INCIDENT_PLACE("incident, ordinal, name, confidence, span_start, span_end"),
  INCIDENT_PERSON("incident, ordinal, name, spellings, role, confidence, span_start, span_end"),
  INCIDENT_VICTIMS(
      "incident, ordinal, at_least, at_most, qualifier, as_published, span_start, span_end"),
  INCIDENT_AGENT("incident, ordinal, agent, as_published, confidence, span_start, span_end"),
  CLAIM(
      "id, country, indicator, value, as_published, basis, participation, valid_from, valid_until,"
          + " stated_from, stated_to, holds_from, holds_to, sure_from, sure_to, source,"
          + " source_rank, published_on, revision, span_start, span_end, quote, recorded_at"),
  CHANGE("at, kind, report, revision, country, role");

  final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  String sqlName() {
    return name().toLowerCase();
  }
}
