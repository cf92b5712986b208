package org.rapporteur.parsing.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.report.CanonicalText;

/** A person as a passage is read: spellings and the part in the case come in one by one. */
final class NamedPerson {

  private final NameRun run;
  private final Set<String> spellings = new LinkedHashSet<>();
  private final List<NameRun> mentions = new ArrayList<>();
  private Roles role = Roles.NONE;

  NamedPerson(NameRun run) {
    this.run = run;
  }

  NameRun run() {
    return run;
  }

  NameRun lastSeen() {
    return mentions.isEmpty() ? run : mentions.getLast();
  }

  /** UTF-16 indices at which the person is named, by full name or by surname. */
  Stream<Integer> starts() {
    return mentions.stream().map(NameRun::start);
  }

  void addSpelling(String spelling) {
    spellings.add(spelling);
  }

  void seenAt(NameRun again) {
    mentions.add(again);
  }

  /** Keeps the part that says more. */
  void take(Roles other) {
    role = other.rank() > role.rank() ? other : role;
  }

  PersonMention mention(CanonicalText text) {
    List<String> names = new ArrayList<>(spellings);
    return new PersonMention(
        names.getFirst(), names, role.role(), role.confidence(), text.span(run.start(), run.end()));
  }
}
