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
          "\\s*(?=\\((?!\\p{Lu}\\p{L}+\\)\\s\\p{Lu}[^\\s,(]*+\\s*+(?:[,(]|$)))|,\\s+(?![JS]r\\b)"
              + "|\\s+[-–—]\\s+|\\s+(?=(?:as|(?:provisionally\\s+)?(?:replaced|until|since))\\s)");

  /** "Josef (Joe) Bell". */
  private static final Pattern NICKNAME = Pattern.compile("\\(\\p{Lu}\\p{L}+\\) ");

  private static final Pattern JUNIOR = Pattern.compile(",(?= [JS]r\\b)");

  private static final Pattern CHANGE =
      Pattern.compile("(?i)(?:\\p{L}+ly\\s+|who\\s+|had\\s+)*+(?:replac|succe)");

  private static final Pattern PUNCTUATION = Pattern.compile("[\\s.,;]*+");

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)(?<office>(?:the )?(?:interim|acting|caretaker|transitional|provisional|de facto)"
              + "(?<named> (?:head of (?:state|government)|head|president|prime minister|premier|leader"
              + "|chairman))?) ");

  private final NoteDates dates;
  private final String described;
  private final List<Tenure> others = new ArrayList<>();
  private final List<Slice> unread = new ArrayList<>();
  private @Nullable PartialDate from;
  private @Nullable PartialDate until;
  private @Nullable PartialDate elected;
  private @Nullable String office;
  private @Nullable Slice placeWords;
  private @Nullable String place;
  private boolean interim;
  private boolean acting;
  private boolean doubtful;

  Holder(Slice words, NoteDates dates) {
    this.dates = dates;
    Matcher notes = NOTES.matcher(words.text());
    boolean noted = notes.find();
    described = PersonName.joined(words.part(0, noted ? notes.start() : words.length()).flat());
    interim = OfficeWords.sayInterim(described);
    acting = OfficeWords.sayActing(described);
    Matcher title = DESCRIBED.matcher(described);
    if (title.lookingAt() && title.group("named") != null) {
      office = title.group("office");
    }
    if (noted) {
      readNotes(words.from(notes.end()), words.text().charAt(notes.start()) == ',');
    }
  }

  /** The name alone. */
  String name() {
    Matcher title = DESCRIBED.matcher(described);
    String name = title.lookingAt() ? described.substring(title.end()) : described;
    return name.endsWith(".") && !name.endsWith("r.") ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether it is certain who is meant. */
  boolean isClear() {
    String plain = JUNIOR.matcher(NICKNAME.matcher(name()).replaceFirst("")).replaceFirst("");
    return !doubtful && PersonName.is(plain);
  }

  /** The notes that were not understood; a place among them, which only several holders share. */
  List<Slice> unread() {
    List<Slice> all = new ArrayList<>(unread);
    if (placeWords != null) {
      all.add(placeWords);
    }
    return all;
  }

  /** The name in a bracket that may be a part of the country; null: there is none. */
  @Nullable String place() {
    return unread.isEmpty() ? place : null;
  }

  /** When the office was left; null: it is not said. */
  @Nullable PartialDate until() {
    return until;
  }

  /** When the office was taken; null: it is not said. */
  @Nullable PartialDate from() {
    return from;
  }

  /** Takes the office when somebody else left it. */
  void follow(@Nullable PartialDate left) {
    from = from == null ? left : from;
  }

  void nameOffice(String printed) {
    office = printed;
  }

  /** The holder and those before and after. */
  List<Tenure> tenures(boolean collective, @Nullable String jurisdiction, Slice evidence) {
    ClaimValue.Leader leader =
        new ClaimValue.Leader(name(), interim, acting, collective, null, office);
    List<Tenure> all = new ArrayList<>();
    all.add(new Tenure(leader, jurisdiction, new Period(begun(), until), Basis.STATED, evidence));
    others.forEach(other ->
        all.add(
            new Tenure(
                alike(other.leader(), collective),
                jurisdiction,
                other.period(),
                other.basis(),
                other.evidence())));
    return all;
  }

  /** Who died in May and was replaced in June left in May. */
  private PartialDate earlier(PartialDate date) {
    return until != null && until.earliest().isBefore(date.earliest()) ? until : date;
  }

  private @Nullable PartialDate begun() {
    return from == null ? elected : from;
  }

  private static ClaimValue.Leader alike(ClaimValue.Leader other, boolean collective) {
    return new ClaimValue.Leader(
        other.name(), other.interim(), other.acting(), collective, null, other.officeAsPublished());
  }

  private void readNotes(Slice tail, boolean afterComma) {
    Slice rest = readBrackets(tail);
    if (!PUNCTUATION.matcher(rest.text()).matches()) {
      Slice note = withoutBracketAfter(afterComma(rest));
      boolean understood = readNote(note);
      boolean anotherName = note.equals(placeWords);
      doubtful = anotherName || (!understood && (afterComma || !rest.text().startsWith(",")));
      rest = new Slice(rest.source(), note.end(), rest.end()).trimmed();
      // A bracket beside words that were not understood may speak of somebody else.
      rest = understood ? readBrackets(rest) : rest;
      doubtful = doubtful || !PUNCTUATION.matcher(rest.text()).matches();
    }
  }

  private Slice readBrackets(Slice tail) {
    Slice rest = tail;
    while (rest.text().startsWith("(")) {
      int end = TopLevel.afterBracket(rest.text(), 0);
      boolean closed = rest.text().charAt(end - 1) == ')';
      readNote(rest.part(1, closed ? end - 1 : end).trimmed());
      rest = rest.from(end).trimmed();
    }
    return rest;
  }

  /** "acting (replaced Y)" is two notes, "replaced Y (interim) in May" is one. */
  private static Slice withoutBracketAfter(Slice words) {
    int open = words.text().indexOf('(');
    return open <= 0 || CHANGE.matcher(words.text()).lookingAt()
        ? words
        : words.part(0, open).trimmed();
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
        if (from != null && !from.equals(chain.taken())) {
          yield false;
        }
        from = chain.taken();
        interim = interim || provisional;
        others.addAll(chain.predecessors());
        yield chain.isWhole();
      }
      case Note.ReplacedBy(String name, PartialDate date) -> {
        until = earlier(date);
        ClaimValue.Leader next = ClaimValue.Leader.named(name);
        others.add(new Tenure(next, null, Period.from(date), Basis.STATED, evidence));
        yield true;
      }
      case Note.Held(PartialDate since, boolean asInterim, boolean asActing) -> {
        if (from != null && since != null && !from.equals(since)) {
          yield false;
        }
        from = since == null ? from : since;
        interim = interim || asInterim;
        acting = acting || asActing;
        yield true;
      }
      case Note.Until(PartialDate date, boolean asInterim, boolean asActing) -> {
        until = earlier(date);
        interim = interim || asInterim;
        acting = acting || asActing;
        yield true;
      }
      case Note.Office(String printed) -> {
        office = printed;
        interim = interim || OfficeWords.sayInterim(printed);
        acting = acting || OfficeWords.sayActing(printed);
        yield true;
      }
      case Note.Elected(PartialDate year) -> {
        elected = year;
        yield true;
      }
      case Note.Place(String words) -> {
        boolean first = place == null;
        place = words;
        placeWords = evidence;
        yield first;
      }
      case Note.Aside() -> true;
      case Note.Unread() -> false;
    };
  }
}
