import java.time.LocalDate;

/**
 * Tells of one incident: its words go into the text of the report, what they say into its parts.
 */
final class Telling {

  /** So that an incident has 420 characters in the mean, and some have several thousand. */
  private static final double MEDIAN_LENGTH = 275;

  private static final double SPREAD = 0.72;
  private static final int LONGEST = 8000;

  private final Names names;
  private final Prose prose;
  private final Draw draw;
  private final Entry entry;
  private final Canonical text;
  private final Parts parts;

  Telling(Names names, Prose prose, Draw draw, Entry entry, Canonical text, Parts parts) {
    this.names = names;
    this.prose = prose;
    this.draw = draw;
    this.entry = entry;
    this.text = text;
    this.parts = parts;
  }

  Canonical.Span tell(boolean isRare) {
    int start = text.length();
    tellWhen();
    text.say(", ");
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
  }

  private void date(When when) {
    parts.date(when, text.say(when.words()));
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
    person("VICTIM");
    boolean pair = form > 0.8;
    if (pair) {
      text.say(" and ");
      person("VICTIM");
    }
    if (draw.chance(0.08)) {
      text.say(" with ");
      victims();
    }
    return pair;
  }

  private void person(String role) {
    String name = names.person(draw);
    Canonical.Span span = text.say(name);
    String other = draw.chance(0.04) ? Names.spelledOtherwise(name) : null;
    if (other != null) {
      text.say(" (" + other + ")");
    }
    parts.person(name, other, role, span);
  }

  private void victims() {
    Victims some = Victims.some(draw);
    parts.victims(some, text.say(some.words()));
  }

  private void tellAct() {
    Act act = Act.BY_FREQUENCY.draw(draw);
    parts.act(act, text.say(act.words));
  }

  private void tellAgent() {
    if (draw.chance(0.6)) {
      Agent agent = Agent.BY_FREQUENCY.draw(draw);
      text.say(" by ");
      parts.agent(agent, text.say(agent.words));
    }
  }

  private void tellPlace() {
    String place = names.place(draw, entry.country().iso3());
    parts.place(place, text.say(place));
  }

  private void tellMore() {
    if (draw.chance(0.3)) {
      then(" Before that, the same person was ", this::tellAct);
    }
    if (draw.chance(0.12)) {
      then(" The family had fled to ", this::tellPlace);
    }
    if (draw.chance(0.08)) {
      then(" It was denied by Colonel ", () -> person("OFFICIAL"));
    }
    if (draw.chance(0.1)) {
      LocalDate day = LocalDate.of(entry.year(), 12, draw.between(1, 31));
      then(" A court closed the file ", () -> date(When.onDay("on", day)));
    }
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
}
