package org.rapporteur.parsing.header;

import static org.rapporteur.indicator.Indicator.HEAD_OF_GOVERNMENT;
import static org.rapporteur.indicator.Indicator.HEAD_OF_STATE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.indicator.Indicator;

/** The labels of eight editions, and the patterns that heads of parts of a country follow. */
final class LabelTable {

  private static final Map<String, HeaderLabel> EXACT =
      Map.ofEntries(
          Map.entry("head of state", HeaderLabel.Office.plain(HEAD_OF_STATE)),
          Map.entry("head of government", HeaderLabel.Office.plain(HEAD_OF_GOVERNMENT)),
          Map.entry("head of state and government", both()),
          Map.entry("head of state and of government", both()),
          Map.entry("head of state & government", both()),
          Map.entry("heads of state and government", both()),
          Map.entry("heads of state", HeaderLabel.Office.plain(HEAD_OF_STATE)),
          Map.entry("heads of government", HeaderLabel.Office.plain(HEAD_OF_GOVERNMENT)),
          Map.entry("death penalty", new HeaderLabel.DeathPenalty()),
          Map.entry("death penalty status", new HeaderLabel.DeathPenalty()),
          Map.entry("international criminal court", new HeaderLabel.Icc()));

  private static final Pattern OTHER =
      Pattern.compile(
          "un women's convention(?: and its optional protocol)?"
              + "|optional protocol to (?:the )?un women's convention"
              + "|population|life expectancy|under-5[ -]mortality(?: \\(m/f\\))?|adult literacy"
              + "|capital|official languages?"
              + "|\\d{4} treaty ratifications(?:/signatures)?");

  private static final Pattern TRANSITIONAL = Pattern.compile("(?i)\\b(?:interim|transitional)\\b");

  /** Words that say which government it is and name no part of the country. */
  private static final Pattern OF_THE_WHOLE =
      Pattern.compile("\\p{Ll}.*|(?i:federal|national|central|republic|state|nation)");

  private static final Pattern TEMPORARY =
      Pattern.compile(
          "(?i)(?<how>interim|transitional|provisional|caretaker|acting|de facto) (?<office>head of .+)"
              + "|(?<bare>head of [a-z ]+) \\((?<note>interim|transitional|acting|de facto)\\)");

  private static final Pattern STATE_OF =
      Pattern.compile("(?i)head of state of (?:the )?(?<part>.{1,60})");
  private static final Pattern GOVERNMENT_OF =
      Pattern.compile("(?i)head of government of (?:the )?(?<part>.{1,60})");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i)head of (?:the )?(?<part>.{1,50}) (?:government|administration)");
  private static final Pattern STATE =
      Pattern.compile("(?i)(?:head|president) of (?:the )?(?<part>(?-i:\\p{Lu}).{1,60})");

  private LabelTable() {}

  /** What a label asks for; empty when it is not known. */
  static Optional<HeaderLabel> find(String label) {
    String key = key(label);
    HeaderLabel exact = EXACT.get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    return OTHER.matcher(key).matches()
        ? Optional.of(new HeaderLabel.Other())
        : temporary(key, label).or(() -> office(label.replace('\n', ' ').strip()));
  }

  /** "Interim head of state", "Head of state (acting)". */
  private static Optional<HeaderLabel> temporary(String key, String label) {
    Matcher parts = TEMPORARY.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean before = parts.group("how") != null;
    String how = before ? parts.group("how") : parts.group("note");
    return EXACT.get(before ? parts.group("office") : parts.group("bare"))
            instanceof HeaderLabel.Office office
        ? Optional.of(
            new HeaderLabel.Office(
                office.offices(), null, label, !how.equals("acting") && !how.equals("de facto")))
        : Optional.empty();
  }

  /** The form in which two spellings of a label are the same. */
  static String key(String label) {
    return label.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s\\h]++", " ").strip();
  }

  private static Optional<HeaderLabel> office(String label) {
    return officeOf(label, STATE_OF, HEAD_OF_STATE)
        .or(() -> officeOf(label, GOVERNMENT_OF, HEAD_OF_GOVERNMENT))
        .or(() -> officeOf(label, GOVERNMENT, HEAD_OF_GOVERNMENT))
        .or(() -> officeOf(label, STATE, HEAD_OF_STATE));
  }

  private static Optional<HeaderLabel> officeOf(String label, Pattern form, Indicator office) {
    Matcher parts = form.matcher(label);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String part = parts.group("part");
    boolean interim = TRANSITIONAL.matcher(part).find();
    return Optional.of(
        new HeaderLabel.Office(
            List.of(office), interim || isOfTheWhole(part) ? null : part, label, interim));
  }

  private static boolean isOfTheWhole(String part) {
    return OF_THE_WHOLE.matcher(part).matches();
  }

  private static HeaderLabel both() {
    return HeaderLabel.Office.plain(HEAD_OF_STATE, HEAD_OF_GOVERNMENT);
  }
}
