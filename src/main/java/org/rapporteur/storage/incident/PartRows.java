package org.rapporteur.storage.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.Agent;
import org.rapporteur.incident.AgentMention;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.DateMention;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;
import org.rapporteur.incident.PlaceMention;
import org.rapporteur.incident.VictimCount;
import org.rapporteur.report.TextSpan;
import org.rapporteur.storage.IsoDates;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.Select;
import org.rapporteur.time.DateRange;

/** What incidents tell of, all kinds of it in one statement. */
final class PartRows {

  private enum Kind {
    ACT,
    DATE,
    PLACE,
    PERSON,
    VICTIMS,
    AGENT
  }

  /** A column is null where its kind has none. */
  private static final String SELECT =
      """
      select 'ACT' as kind, incident, ordinal, span_start, span_end, confidence, act as code, null as words,
             null as began, null as ended, cast(null as int) as at_least, cast(null as int) as at_most,
             cast(null as text[]) as spellings
      from incident_act where incident = any(:keys)
      union all
      select 'DATE', incident, ordinal, span_start, span_end, confidence, null, as_published, began, ended, null, null, null
      from incident_date where incident = any(:keys)
      union all
      select 'PLACE', incident, ordinal, span_start, span_end, confidence, null, name, null, null, null, null, null
      from incident_place where incident = any(:keys)
      union all
      select 'PERSON', incident, ordinal, span_start, span_end, confidence, role, name, null, null, null, null, spellings
      from incident_person where incident = any(:keys)
      union all
      select 'VICTIMS', incident, ordinal, span_start, span_end, null, qualifier, as_published, null, null, at_least, at_most, null
      from incident_victims where incident = any(:keys)
      union all
      select 'AGENT', incident, ordinal, span_start, span_end, confidence, agent, as_published, null, null, null, null, null
      from incident_agent where incident = any(:keys)
      order by ordinal\
      """;

  private final Map<Kind, List<Object>> parts;

  private PartRows(Map<Kind, List<Object>> parts) {
    this.parts = parts;
  }

  /** The parts of some incidents, by key; one that tells of nothing has none. */
  static Map<Long, PartRows> of(Reads reads, Collection<Long> incidents) {
    Select select = new Select(SELECT).with("keys", incidents.toArray(Long[]::new));
    return reads.list(select, Part::of).stream()
        .collect(
            Collectors.groupingBy(
                Part::incident,
                Collectors.collectingAndThen(
                    Collectors.groupingBy(
                        Part::kind, Collectors.mapping(Part::mention, Collectors.toList())),
                    PartRows::new)));
  }

  /** Of an incident that tells of nothing. */
  static PartRows none() {
    return new PartRows(Map.of());
  }

  List<ActMention> acts() {
    return list(Kind.ACT, ActMention.class);
  }

  List<DateMention> dates() {
    return list(Kind.DATE, DateMention.class);
  }

  List<PlaceMention> places() {
    return list(Kind.PLACE, PlaceMention.class);
  }

  List<PersonMention> persons() {
    return list(Kind.PERSON, PersonMention.class);
  }

  List<VictimCount> victims() {
    return list(Kind.VICTIMS, VictimCount.class);
  }

  List<AgentMention> agents() {
    return list(Kind.AGENT, AgentMention.class);
  }

  private <T> List<T> list(Kind kind, Class<T> type) {
    return parts.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
  }

  /** One of them, and whose it is. */
  private record Part(long incident, Kind kind, Object mention) {

    static Part of(Row row) {
      Kind kind = row.code("kind", Kind.class);
      return new Part(row.number("incident"), kind, mention(kind, row));
    }

    private static Object mention(Kind kind, Row row) {
      TextSpan span = new TextSpan(row.integer("span_start"), row.integer("span_end"));
      return switch (kind) {
        case ACT -> new ActMention(row.code("code", Act.class), confidence(row), span);
        case DATE -> new DateMention(range(row), row.text("words"), confidence(row), span);
        case PLACE -> new PlaceMention(row.text("words"), confidence(row), span);
        case PERSON ->
            new PersonMention(
                row.text("words"),
                row.texts("spellings"),
                row.code("code", PersonRole.class),
                confidence(row),
                span);
        case VICTIMS ->
            new VictimCount(
                row.integerOrNull("at_least"),
                row.integerOrNull("at_most"),
                row.code("code", VictimCount.Qualifier.class),
                row.text("words"),
                span);
        case AGENT ->
            new AgentMention(
                row.code("code", Agent.class), row.text("words"), confidence(row), span);
      };
    }

    private static Confidence confidence(Row row) {
      return row.code("confidence", Confidence.class);
    }

    private static DateRange range(Row row) {
      return new DateRange(IsoDates.read(row.text("began")), IsoDates.read(row.text("ended")));
    }
  }
}
