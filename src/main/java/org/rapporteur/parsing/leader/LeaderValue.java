package org.rapporteur.parsing.leader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/**
 * What the value of an office tells.
 *
 * @param tenures who held it when, the present holder first; empty: nobody is clearly named
 * @param unread the notes that were not understood
 */
public record LeaderValue(List<Tenure> tenures, List<Slice> unread) {

  /** No header line is longer; what is longer is no value. */
  private static final int LONGEST = 600;

  private static final LeaderValue NOBODY = new LeaderValue(List.of(), List.of());

  private static final Pattern OFFICE_BEFORE = Pattern.compile("(?<office>[^:(]{3,80}+):\\s*+");

  private static final Pattern REPRESENTED =
      Pattern.compile(
          "(?<holder>[^(,]{1,100}?)(?:,\\s+|\\s*+(?<open>\\()\\s*+|\\s+)represented\\s++by\\s++(?:the\\s++)?"
              + "(?:(?:acting|interim)\\s++)?(?i:(?:Lieutenant\\s++)?Governor"
              + "(?:[-\\s]General)?,?\\s++)?");

  private static final Pattern GOVERNOR =
      Pattern.compile("(?i)^(?:the )?(?:Lieutenant )?Governor(?:[- ]General)? ");

  private static final Pattern PRESIDENCY =
      Pattern.compile(
          "(?i)(?:(?:rotating|collective|joint|\\p{L}{2,10}-member)\\s++presidency"
              + "|(?<title>captains\\s++regent|co-(?:princes|presidents|chairs|chairmen|heads)))"
              + "\\b\\s*+(?<open>[-–—:,(]?)\\s*+");

  private static final Pattern THEN = Pattern.compile("\\s*[;,]\\s+(?:and\\s+)?(?:then\\s+)?");
  private static final Pattern SAYS_THEN = Pattern.compile("[;,]\\s+(?:and\\s+)?then\\s");

  private static final Pattern BETWEEN_HOLDERS = Pattern.compile(",\\s+(?:and\\s+)?|\\s+and\\s+");
  private static final Pattern AND = Pattern.compile("\\sand\\s");

  /**
   * Reads a value.
   *
   * @param value as published
   * @param coverage what months without a year are in; null: not known
   */
  public static LeaderValue read(Slice value, @Nullable Coverage coverage) {
    if (value.length() > LONGEST) {
      return NOBODY;
    }
    NoteDates dates = new NoteDates(coverage);
    Matcher represented = REPRESENTED.matcher(value.text());
    if (represented.lookingAt()) {
      return represented(value, represented, dates);
    }
    Matcher presidency = PRESIDENCY.matcher(value.text());
    return presidency.lookingAt() ? presidency(value, presidency, dates) : others(value, dates);
  }

  private static LeaderValue others(Slice value, NoteDates dates) {
    String words = value.flat();
    if (PersonName.isBody(words)) {
      ClaimValue.Leader body =
          new ClaimValue.Leader(words, OfficeWords.sayInterim(words), false, true, null, null);
      return new LeaderValue(
          List.of(new Tenure(body, null, Period.unknown(), Basis.STATED, value)), List.of());
    }
    List<Holder> inTurn = inTurn(value, dates);
    return inTurn.isEmpty()
        ? several(value, dates)
        : new LeaderValue(
            inTurn.reversed().stream()
                .flatMap(one -> one.tenures(false, null, value).stream())
                .toList(),
            List.of());
  }

  /** "A until March, then B": each begins when or after the one before has left. */
  private static List<Holder> inTurn(Slice value, NoteDates dates) {
    List<Holder> holders =
        TopLevel.split(value, THEN).stream().map(one -> new Holder(one, dates)).toList();
    boolean clear = holders.stream().allMatch(one -> one.isClear() && one.unread().isEmpty());
    if (!clear || holders.size() < 2) {
      return List.of();
    }
    boolean saysThen = holders.size() == 2 && SAYS_THEN.matcher(value.text()).find();
    for (int i = 1; i < holders.size(); i++) {
      if (saysThen) {
        holders.get(i).follow(holders.get(i - 1).until());
      }
      if (!follows(holders.get(i - 1).until(), holders.get(i).from())) {
        return List.of();
      }
    }
    return holders;
  }

  private static boolean follows(@Nullable PartialDate left, @Nullable PartialDate taken) {
    return left != null && taken != null && !taken.latest().isBefore(left.earliest());
  }

  private static LeaderValue presidency(Slice value, Matcher presidency, NoteDates dates) {
    boolean bracket = presidency.group("open").equals("(") && value.text().endsWith(")");
    Slice names = value.part(presidency.end(), value.length() - (bracket ? 1 : 0));
    @Nullable String title = presidency.group("title");
    return together(value, names, title, dates);
  }

  /** The notes are about the representatives: the holder is the same before and after. */
  private static LeaderValue represented(Slice value, Matcher parts, NoteDates dates) {
    boolean bracket = parts.group("open") != null && value.text().endsWith(")");
    Slice rest = value.part(parts.end(), value.length() - (bracket ? 1 : 0));
    Holder representative = new Holder(rest, dates);
    String name = value.part(0, parts.end("holder")).flat();
    if (!PersonName.is(name) || !representative.isClear()) {
      return NOBODY;
    }
    return new LeaderValue(
        representative.tenures(false, null, value).stream()
            .map(tenure ->
                tenure.of(
                    ClaimValue.Leader.represented(
                        name, GOVERNOR.matcher(tenure.leader().name()).replaceFirst(""))))
            .toList(),
        representative.unread());
  }

  private static LeaderValue together(
      Slice value, Slice names, @Nullable String title, NoteDates dates) {
    List<Holder> holders =
        TopLevel.split(names, BETWEEN_HOLDERS).stream().map(one -> new Holder(one, dates)).toList();
    if (title != null) {
      holders.forEach(one -> one.nameOffice(title));
    }
    return holders.stream().allMatch(Holder::isClear)
        ? new LeaderValue(
            holders.stream().flatMap(one -> one.tenures(true, null, value).stream()).toList(),
            holders.stream().flatMap(one -> one.unread().stream()).toList())
        : NOBODY;
  }

  private static LeaderValue several(Slice value, NoteDates dates) {
    List<Slice> names = TopLevel.split(value, BETWEEN_HOLDERS);
    if (names.size() < 2) {
      return one(value, dates);
    }
    List<Holder> holders = names.stream().map(name -> new Holder(name, dates)).toList();
    if (holders.stream().allMatch(one -> one.isClear() && one.place() != null)) {
      return new LeaderValue(
          IntStream.range(0, names.size())
              .boxed()
              .flatMap(
                  i -> holders.get(i).tenures(false, holders.get(i).place(), names.get(i)).stream())
              .toList(),
          List.of());
    }
    boolean joined =
        AND.matcher(value.text()).find()
            && holders.stream().allMatch(Holder::isClear)
            && names.stream().noneMatch(name -> OfficeWords.nameOffice(name.text()));
    return joined ? together(value, value, null, dates) : one(value, dates);
  }

  private static LeaderValue one(Slice value, NoteDates dates) {
    Matcher office = OFFICE_BEFORE.matcher(value.text());
    boolean titled = office.lookingAt() && OfficeWords.nameOffice(office.group("office"));
    Holder holder = new Holder(titled ? value.from(office.end()) : value, dates);
    if (titled) {
      holder.nameOffice(office.group("office").strip().replaceAll("\\s+", " "));
    }
    return holder.isClear()
        ? new LeaderValue(holder.tenures(false, null, value), holder.unread())
        : NOBODY;
  }
}
