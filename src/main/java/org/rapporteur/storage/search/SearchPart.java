package org.rapporteur.storage.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.Topic;
import org.rapporteur.search.SearchFilter;
import org.rapporteur.search.SearchKind;
import org.rapporteur.search.SearchSort;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.SqlConditions;

/** Where words are looked for: a table, and what its rows are as hits. */
enum SearchPart {
  INCIDENTS(
      SearchKind.INCIDENT,
      "i",
      "incident i",
      "i.id",
      "i.section as section, i.key as place",
      "exists (select 1 from section s where s.revision = i.revision and s.ordinal = i.section and s.topic in (<topics>))"),

  SECTIONS(
      SearchKind.SECTION,
      "s",
      "section s",
      "s.report || '-' || s.ordinal",
      "s.ordinal as section, cast(null as bigint) as place",
      "s.topic in (<topics>)");

  private final SearchKind kind;
  private final String alias;
  private final String table;
  private final String id;
  private final String columns;
  private final String about;

  SearchPart(SearchKind kind, String alias, String table, String id, String columns, String about) {
    this.kind = kind;
    this.alias = alias;
    this.table = table;
    this.id = id;
    this.columns = columns;
    this.about = about;
  }

  /** Where what is wanted can be found. */
  static List<SearchPart> of(SearchFilter filter) {
    return Arrays.stream(values()).filter(part -> filter.wants(part.kind)).toList();
  }

  String alias() {
    return alias;
  }

  /** What fits the words and the filter. */
  SqlConditions conditions(SearchFilter filter) {
    return new SqlConditions(
            SearchSql.matches(alias, filter.names()) + " and v.superseded_at is null")
        .and(alias + ".country in (<countries>)", "countries", filter.countries())
        .and(alias + ".edition = :edition", "edition", filter.edition())
        .and(
            ":coverageYear between extract(year from v.coverage_from) and extract(year from v.coverage_to)",
            "coverageYear",
            filter.coverageYear())
        .and(about, "topics", topics(filter));
  }

  private static @Nullable List<String> topics(SearchFilter filter) {
    return filter.topics().isEmpty() ? null : filter.topics().stream().map(Topic::name).toList();
  }

  /** What of it stands on a shelf. */
  SqlConditions conditions(SearchFilter filter, Shelf shelf) {
    return conditions(filter)
        .and(alias + ".edition = :shelf", "shelf", shelf.isAll() ? null : shelf.edition());
  }

  String select(String wanted, SqlConditions conditions) {
    return "select %s from %s %s where %s"
        .formatted(wanted, table, SearchSql.revisionOf(alias), conditions.sql());
  }

  /** The first hits in an order, as columns that are the same in every part. */
  String page(Keyset order, SqlConditions conditions, NamePolicy names, int limit) {
    String wanted =
        "'%s' as kind, %s as id, v.id as revision, %s, %s as rank, %s"
            .formatted(kind, id, columns, SearchSql.rank(alias, names), order.named());
    return "(%s order by %s limit %d)"
        .formatted(select(wanted, conditions), order.orderBy(), limit);
  }

  Keyset order(Shelf shelf, NamePolicy names) {
    return shelf.order(SearchSql.rank(alias, names), alias + ".report", id);
  }

  String column(SearchSort key, NamePolicy names) {
    return switch (key) {
      case RANK, PLACE -> SearchSql.rank(alias, names);
      case SHELF -> "0";
      case REPORT -> alias + ".report";
      case ID -> id;
    };
  }
}
