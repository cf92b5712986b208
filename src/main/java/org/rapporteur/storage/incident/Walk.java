package org.rapporteur.storage.incident;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Select;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.search.SearchSql;

/**
 * Along which index a page is read: one that holds the filter and the order by report, so that
 * reading ends with the page however much there is.
 */
enum Walk {
  REPORTS(
      "i.report",
      """
      select i.key from incident i join revision v on v.id = i.revision
      where {conditions} order by {order} limit {limit}\
      """),

  /** Of one act. An incident can tell of it twice. */
  ACT(
      "a.report",
      """
      select i.key
      from incident_act a join incident i on i.key = a.incident join revision v on v.id = i.revision
      where {conditions}
        and not exists (select 1 from incident_act b where b.incident = a.incident and b.act = a.act and b.ordinal < a.ordinal)
      order by {order} limit {limit}\
      """),

  /** Of sections with one topic. */
  TOPIC(
      "s.report",
      """
      select i.key
      from section s join incident i on i.revision = s.revision and i.section = s.ordinal
        join revision v on v.id = i.revision
      where {conditions} order by {order} limit {limit}\
      """),

  /** Of what speaks of one year: of one, mostly, so that there are few last years. */
  COVERAGE(
      "v.report",
      """
      select key
      from (select distinct last_year from incident_count
            where country = '*' and act = '*' and topic = '*' and edition <> 0
              and :coverageYear between first_year and last_year) as covered
        cross join lateral (
          select i.key, {columns} from revision v join incident i on i.revision = v.id
          where cast(extract(year from v.coverage_to) as int) = covered.last_year and {conditions}
          order by {order} limit {limit}) as page
      order by {order of pages} limit {limit}\
      """),

  /**
   * Of some days: year by year as they began, and besides what had begun before. The years end with
   * those that there are, whatever is asked for; without incidents there are none.
   */
  DAYS(
      "i.report",
      """
      with begun as materialized (
        select i.key, {columns} from incident i join revision v on v.id = i.revision
        where extract(year from i.earliest) < extract(year from i.latest)
          and extract(year from i.earliest) < :firstYear and {conditions}
      )
      select key from (
        select page.*
        from (select min(cast(extract(year from earliest) as int)) as first, max(cast(extract(year from earliest) as int)) as last
              from incident where earliest is not null) as there
          cross join lateral generate_series(greatest(:firstYear, there.first),
                                             case when there.last is not null then least(:lastYear, there.last) end) as year(number)
          cross join lateral (
            select i.key, {columns} from incident i join revision v on v.id = i.revision
            where cast(extract(year from i.earliest) as int) = year.number and i.earliest is not null and {conditions}
            order by {order} limit {limit}) as page
        union all
        select * from begun
      ) as pages
      order by {order of pages} limit {limit}\
      """);

  private final String report;
  private final String sql;

  Walk(String report, String sql) {
    this.report = report;
    this.sql = sql;
  }

  /** The walk that ends soonest. */
  static Walk of(IncidentFilter filter) {
    if (filter.words() != null
        || filter.person() != null
        || filter.place() != null
        || filter.report() != null) {
      // Few have these, and are found by them.
      return REPORTS;
    }
    if (filter.from() != null || filter.to() != null) {
      return DAYS;
    }
    if (filter.coverageYear() != null) {
      return COVERAGE;
    }
    if (filter.acts().size() == 1) {
      return ACT;
    }
    return filter.topics().size() == 1 ? TOPIC : REPORTS;
  }

  SqlConditions conditions(IncidentFilter filter) {
    return IncidentConditions.of(filter, this);
  }

  private static int year(@Nullable LocalDate day, int otherwise) {
    return day == null ? otherwise : day.getYear();
  }

  /** What a key is here. */
  String column(IncidentSort key, NamePolicy names) {
    return switch (key) {
      case REPORT -> report;
      case ORDINAL -> "i.ordinal";
      case COUNTRY -> "i.country";
      case EDITION -> "i.edition";
      case RANK, PLACE -> SearchSql.rank("i", names);
      case SHELF -> "0";
      case FROM -> "coalesce(i.earliest, date '" + IncidentSort.NO_DAY + "')";
    };
  }

  /**
   * The statement that finds the keys of a page.
   *
   * @param conditions those of the filter, after the page before
   */
  Select select(IncidentFilter filter, Keyset keyset, SqlConditions conditions, int limit) {
    String statement =
        sql.replace("{columns}", keyset.named())
            .replace("{order}", keyset.orderBy())
            .replace("{order of pages}", keyset.orderByNames())
            .replace("{limit}", String.valueOf(limit))
            .replace("{conditions}", conditions.sql());
    Select select = new Select(statement).with(conditions.parameters());
    return this == DAYS
        ? select
            .with("firstYear", year(filter.from(), Year.MIN_VALUE))
            .with("lastYear", year(filter.to(), Year.MAX_VALUE))
        : select;
  }
}
