import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells of one incident: its words go into the text of the report, and what they say into the rows of its parts. */
final class Telling {

  /** Chosen so that an incident has 420 characters in the mean, and some have several thousand. */
  private static final double MEDIAN_LENGTH = 275;
  private static final double SPREAD = 0.72;
  private static final int LONGEST = 8000;

  private final Copies copies;
  private final Names names;
  private final Prose prose;
  private final Draw draw;
  private final Entry entry;
  private final Canonical text;
  private final long key;

  private int start;
  private int dates;
  private int places;
  private int persons;
  private final Set<Act> acts = EnumSet.noneOf(Act.class);
  private LocalDate earliest;
  private LocalDate latest;

  Telling(Copies copies, Names names, Prose prose, Draw draw, Entry entry, Canonical text, long key) {
    this.copies = copies;
    this.names = names;
    this.prose = prose;
    this.draw = draw;
    this.entry = entry;
    this.text = text;
    this.key = key;
  }

  /** When it was, where the text says so; null: it does not. */
  LocalDate earliest() {
    return earliest;
  }

  LocalDate latest() {
    return latest;
  }

  Canonical.Span tell(boolean isRare) {
    start = text.length();
    tellWhen();
    boolean several = tellWhom();
    text.say(several ? " were " : " was ");
    tellAct();
    tellAgent();
    text.say(" in ");
    tellPlace();
    text.say(".");
    tellMore();
    mark(isRare);
    double length = Math.min(LONGEST, draw.longTailed(MEDIAN_LENGTH, SPREAD));
    while (text.length() - start < length) {
      text.say(" " + prose.sentence(draw));
    }
    return text.since(start);
  }

  private void tellWhen() {
    if (draw.chance(0.04)) {
      text.say("Reportedly");
    } else {
      date(When.inYear(draw, entry.year()));
    }
    text.say(", ");
  }

  private void date(When when) {
    Canonical.Span span = text.say(when.words());
    copies.row(Table.INCIDENT_DATE, key, dates++, when.began(), when.ended(), when.words(), sure(), span.start(), span.end());
    earliest = earliest == null || when.earliest().isBefore(earliest) ? when.earliest() : earliest;
    latest = latest == null || when.latest().isAfter(latest) ? when.latest() : latest;
  }

  private boolean tellWhom() {
    double form = draw.share();
    if (form < 0.2) {
      victims();
      return true;
    }
    if (form < 0.25) {
      text.say("a man whose name was not known");
      return false;
    }
    person(names.person(draw), "VICTIM");
    boolean pair = form > 0.8;
    if (pair) {
      text.say(" and ");
      person(names.person(draw), "VICTIM");
    }
    boolean more = draw.chance(0.08);
    if (more) {
      text.say(" with ");
      victims();
    }
    return pair;
  }

  private void person(String name, String role) {
    Canonical.Span span = text.say(name);
    String other = draw.chance(0.04) ? name.substring(0, name.indexOf(' ') + 2) + name.substring(name.indexOf(' ') + 2).replace('a', 'e') : name;
    if (!other.equals(name)) {
      text.say(" (" + other + ")");
    }
    String spellings = other.equals(name) ? "{\"" + name + "\"}" : "{\"" + name + "\",\"" + other + "\"}";
    copies.row(Table.INCIDENT_PERSON, key, persons++, name, spellings, role, sure(), span.start(), span.end());
  }

  private void victims() {
    Victims some = Victims.some(draw);
    Canonical.Span span = text.say(some.words());
    copies.row(
        Table.INCIDENT_VICTIMS, key, 0, some.atLeast(), some.atMost(), some.qualifier(), some.words(), span.start(), span.end());
  }

  private void tellAct() {
    Act act = Act.BY_FREQUENCY.draw(draw);
    Canonical.Span span = text.say(act.words);
    if (acts.add(act)) {
      copies.row(
          Table.INCIDENT_ACT, key, acts.size() - 1, act.name(), sure(), span.start(), span.end(), entry.country().iso3(), entry.id());
    }
  }

  private void tellAgent() {
    if (draw.chance(0.6)) {
      Agent agent = Agent.BY_FREQUENCY.draw(draw);
      text.say(" by ");
      Canonical.Span span = text.say(agent.words);
      copies.row(Table.INCIDENT_AGENT, key, 0, agent.name(), agent.words, sure(), span.start(), span.end());
    }
  }

  private void tellPlace() {
    String place = names.place(draw, entry.country().iso3());
    Canonical.Span span = text.say(place);
    copies.row(Table.INCIDENT_PLACE, key, places++, place, sure(), span.start(), span.end());
  }

  private void tellMore() {
    List<Runnable> more = new ArrayList<>();
    if (draw.chance(0.3)) {
      more.add(() -> then(" Before that, the same person was ", this::tellAct));
    }
    if (draw.chance(0.12)) {
      more.add(() -> then(" The family had fled to ", this::tellPlace));
    }
    if (draw.chance(0.08)) {
      more.add(() -> then(" The case was denied by Colonel ", () -> person(names.person(draw), "OFFICIAL")));
    }
    if (draw.chance(0.1)) {
      LocalDate day = LocalDate.of(entry.year(), 12, draw.between(1, 31));
      more.add(() -> then(" A court closed the file ", () -> date(When.onDay("on", day))));
    }
    more.forEach(Runnable::run);
  }

  private void then(String beginning, Runnable end) {
    text.say(beginning);
    end.run();
    text.say(".");
  }

  private void mark(boolean isRare) {
    if (draw.chance(0.025)) {
      text.say(" Witnesses spoke of the " + Prose.COMMON_MARKER + ".");
    }
    if (isRare) {
      text.say(" Nobody could explain the " + Prose.RARE_MARKER + ".");
    }
  }

  private String sure() {
    double share = draw.share();
    return share < 0.8 ? "STATED" : share < 0.95 ? "LIKELY" : "GUESSED";
  }
}
