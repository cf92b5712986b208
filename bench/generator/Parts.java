import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The rows of what an incident tells of: acts, dates, places, persons, victims and agents. */
final class Parts {

  private final Copies copies;
  private final Draw draw;
  private final Entry entry;
  private final long key;

  private final Set<Act> acts = EnumSet.noneOf(Act.class);
  private int dates;
  private int places;
  private int persons;
  private LocalDate earliest;
  private LocalDate latest;

  Parts(Copies copies, Draw draw, Entry entry, long key) {
    this.copies = copies;
    this.draw = draw;
    this.entry = entry;
    this.key = key;
  }

  /** Null: no date is told. */
  LocalDate earliest() {
    return earliest;
  }

  LocalDate latest() {
    return latest;
  }

  void date(When when, Canonical.Span span) {
    copies.row(
        Table.INCIDENT_DATE,
        key,
        dates++,
        when.began(),
        when.ended(),
        when.words(),
        sure(),
        span.start(),
        span.end());
    earliest = earliest == null || when.earliest().isBefore(earliest) ? when.earliest() : earliest;
    latest = latest == null || when.latest().isAfter(latest) ? when.latest() : latest;
  }

  /** The same act is told of once. */
  void act(Act act, Canonical.Span span) {
    if (acts.add(act)) {
      copies.row(
          Table.INCIDENT_ACT,
          key,
          acts.size() - 1,
          act.name(),
          sure(),
          span.start(),
          span.end(),
          entry.country().iso3(),
          entry.id());
    }
  }

  void agent(Agent agent, Canonical.Span span) {
    copies.row(
        Table.INCIDENT_AGENT, key, 0, agent.name(), agent.words, sure(), span.start(), span.end());
  }

  void place(String name, Canonical.Span span) {
    copies.row(Table.INCIDENT_PLACE, key, places++, name, sure(), span.start(), span.end());
  }

  void victims(Victims some, Canonical.Span span) {
    copies.row(
        Table.INCIDENT_VICTIMS,
        key,
        0,
        some.atLeast(),
        some.atMost(),
        some.qualifier(),
        some.words(),
        span.start(),
        span.end());
  }

  /**
   * Somebody who is named.
   *
   * @param other how else the text spells the name; null: not at all
   */
  void person(String name, String other, String role, Canonical.Span span) {
    String spellings = "{\"" + name + (other == null ? "" : "\",\"" + other) + "\"}";
    copies.row(
        Table.INCIDENT_PERSON,
        key,
        persons++,
        name,
        spellings,
        role,
        sure(),
        span.start(),
        span.end());
  }

  private String sure() {
    double share = draw.share();
    return share < 0.8 ? "STATED" : share < 0.95 ? "LIKELY" : "GUESSED";
  }
}
