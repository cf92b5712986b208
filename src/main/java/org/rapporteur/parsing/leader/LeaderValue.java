package org.rapporteur.parsing.leader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.Coverage;

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
          "(?<holder>[^(,]+?),?\\s+represented\\s++by\\s++(?:the\\s++)?"
              + "(?:(?:acting|interim)\\s++)?(?i:(?:Lieutenant\\s++)?Governor"
              + "(?:[-\\s]General)?\\s++)?");

  private static final Pattern PRESIDENCY =
      Pattern.compile("(?i)(?:rotating|collective|joint)\\s++presidency\\s*+[-–—:]\\s*+");

  private static final Pattern BETWEEN_HOLDERS = Pattern.compile(",\\s+(?:and\\s+)?|\\s+and\\s+");
  private static final Pattern AND = Pattern.compile("\\sand\\s");
  private static final Pattern TERRITORY = Pattern.compile("\\p{Lu}[\\p{L}'’ -]{2,40}");

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
    return presidency.lookingAt()
        ? together(value, value.from(presidency.end()), dates)
        : several(value, dates);
  }

  /** The notes are about the representatives: the holder is the same before and after. */
  private static LeaderValue represented(Slice value, Matcher parts, NoteDates dates) {
    Holder representative = new Holder(value.from(parts.end()), dates);
    String name = value.part(0, parts.end("holder")).flat();
    if (!PersonName.is(name) || !representative.isClear()) {
      return NOBODY;
    }
    return new LeaderValue(
        representative.tenures(false, null, value).stream()
            .map(tenure -> tenure.of(ClaimValue.Leader.represented(name, tenure.leader().name())))
            .toList(),
        representative.unread());
  }

  private static LeaderValue together(Slice value, Slice names, NoteDates dates) {
    List<Holder> holders =
        TopLevel.split(names, BETWEEN_HOLDERS).stream().map(one -> new Holder(one, dates)).toList();
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
    if (names.stream().allMatch(name -> territory(name) != null)) {
      return new LeaderValue(
          names.stream()
              .flatMap(
                  name -> new Holder(name, dates).tenures(false, territory(name), name).stream())
              .toList(),
          List.of());
    }
    boolean joined =
        AND.matcher(value.text()).find()
            && holders.stream().allMatch(Holder::isClear)
            && names.stream().noneMatch(name -> OfficeWords.nameOffice(name.text()));
    return joined ? together(value, value, dates) : one(value, dates);
  }

  private static LeaderValue one(Slice value, NoteDates dates) {
    Matcher office = OFFICE_BEFORE.matcher(value.text());
    boolean titled = office.lookingAt() && OfficeWords.nameOffice(office.group("office"));
    Holder holder = new Holder(titled ? value.from(office.end()) : value, dates);
    if (titled) {
      holder.nameOffice(office.group("office").strip());
    }
    return holder.isClear()
        ? new LeaderValue(holder.tenures(false, null, value), holder.unread())
        : NOBODY;
  }

  /** The territory in the bracket after a name; null: the bracket holds something else. */
  private static @Nullable String territory(Slice name) {
    String words = name.text();
    int open = words.indexOf('(');
    if (open < 0 || !words.endsWith(")")) {
      return null;
    }
    String bracket = words.substring(open + 1, words.length() - 1);
    boolean isTerritory = TERRITORY.matcher(bracket).matches() && !OfficeWords.nameOffice(bracket);
    return isTerritory && PersonName.is(words.substring(0, open).strip()) ? bracket : null;
  }
}
