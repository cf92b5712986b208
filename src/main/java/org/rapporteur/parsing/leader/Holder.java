package org.rapporteur.parsing.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/** One person of a value, gathered from the name and the notes beside it. */
final class Holder {

  private static final Pattern NOTES =
      Pattern.compile(
          "\\s*(?=\\()|,\\s+|\\s+(?=(?:provisionally\\s+)?(?:replaced|until|since)\\s)");

  private static final Pattern PUNCTUATION = Pattern.compile("[\\s.,;]*+");

  private static final Pattern DESCRIBED = Pattern.compile("(?:interim|acting|caretaker)\\s+");

  private final NoteDates dates;
  private final String described;
  private final List<Tenure> others = new ArrayList<>();
  private final List<Slice> unread = new ArrayList<>();
  private @Nullable PartialDate from;
  private @Nullable PartialDate until;
  private @Nullable String office;
  private boolean interim;
  private boolean acting;
  private boolean doubtful;

  Holder(Slice words, NoteDates dates) {
    this.dates = dates;
    Matcher notes = NOTES.matcher(words.text());
    boolean noted = notes.find();
    described = words.part(0, noted ? notes.start() : words.length()).flat();
    interim = OfficeWords.sayInterim(described);
    acting = OfficeWords.sayActing(described);
    if (noted) {
      readNotes(words.from(notes.end()), words.text().charAt(notes.start()) == ',');
    }
  }

  /** The name alone. */
  String name() {
    String name = DESCRIBED.matcher(described).replaceFirst("");
    return name.endsWith(".") && !name.endsWith("r.") ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether it is certain who is meant. */
  boolean isClear() {
    return !doubtful && PersonName.is(name());
  }

  List<Slice> unread() {
    return unread;
  }

  void nameOffice(String printed) {
    office = printed;
  }

  /** The holder and those before and after. */
  List<Tenure> tenures(boolean collective, @Nullable String jurisdiction, Slice evidence) {
    ClaimValue.Leader leader =
        new ClaimValue.Leader(name(), interim, acting, collective, null, office);
    List<Tenure> all = new ArrayList<>();
    all.add(new Tenure(leader, jurisdiction, new Period(from, until), Basis.STATED, evidence));
    others.forEach(other ->
        all.add(
            new Tenure(
                other.leader(), jurisdiction, other.period(), other.basis(), other.evidence())));
    return all;
  }

  private void readNotes(Slice tail, boolean afterComma) {
    Slice rest = tail;
    while (rest.text().startsWith("(")) {
      int end = TopLevel.afterBracket(rest.text(), 0);
      boolean closed = rest.text().charAt(end - 1) == ')';
      readNote(rest.part(1, closed && end > 1 ? end - 1 : end).trimmed());
      rest = rest.from(end).trimmed();
    }
    if (!PUNCTUATION.matcher(rest.text()).matches()) {
      boolean understood = readNote(afterComma(rest));
      doubtful = doubtful || (!understood && (afterComma || !rest.text().startsWith(",")));
    }
  }

  private static Slice afterComma(Slice rest) {
    return rest.text().startsWith(",") ? rest.from(1).trimmed() : rest.trimmed();
  }

  private boolean readNote(Slice note) {
    boolean understood = true;
    for (Note one : Note.readAll(note, dates)) {
      understood &= take(one, note);
    }
    if (!understood) {
      unread.add(note);
    }
    return understood;
  }

  private boolean take(Note note, Slice evidence) {
    return switch (note) {
      case Note.Replaced(ReplacementChain chain, boolean provisional) -> {
        from = chain.taken();
        interim = interim || provisional;
        others.addAll(chain.predecessors());
        yield chain.isWhole();
      }
      case Note.ReplacedBy(String name, PartialDate date) -> {
        until = date;
        ClaimValue.Leader next = ClaimValue.Leader.named(name);
        others.add(new Tenure(next, null, Period.from(date), Basis.STATED, evidence));
        yield true;
      }
      case Note.Held(PartialDate since, boolean asInterim, boolean asActing) -> {
        from = since == null ? from : since;
        interim = interim || asInterim;
        acting = acting || asActing;
        yield true;
      }
      case Note.Until(PartialDate date) -> {
        until = date;
        yield true;
      }
      case Note.Office(String printed) -> {
        office = printed;
        interim = interim || OfficeWords.sayInterim(printed);
        acting = acting || OfficeWords.sayActing(printed);
        yield true;
      }
      case Note.Aside() -> true;
      case Note.Unread() -> false;
    };
  }
}
