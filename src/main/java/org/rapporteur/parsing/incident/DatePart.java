package org.rapporteur.parsing.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year as printed, before it is known which year it means.
 *
 * @param year 0: not printed
 * @param month 1 to 12; 0: not printed
 * @param day 1 to 31; 0: not printed
 * @param from index of its first token
 * @param to index after its last
 */
record DatePart(int year, int month, int day, int from, int to) {

  private static final Set<String> PARTS_OF_A_TIME =
      Set.of("early", "mid", "late", "end", "beginning", "middle", "start");

  /** Reads the part that begins at a token; null when none does. */
  static @Nullable DatePart read(Sentence sentence, int index) {
    int core = skipPartOfATime(sentence, index);
    int day = day(sentence, core);
    int month = month(sentence, day == 0 ? core : core + 1);
    if (month == 0) {
      int year = year(sentence, core);
      return year == 0 ? null : new DatePart(year, 0, 0, index, core + 1);
    }
    int afterMonth = core + (day == 0 ? 1 : 2);
    return day == 0 && monthBeforeDay(sentence, core)
        ? americanDay(sentence, index, month, afterMonth)
        : withYear(sentence, month, day, index, afterMonth);
  }

  DatePart inYear(int otherYear) {
    return new DatePart(otherYear, month, day, from, to);
  }

  /** "on May 19": only a preposition for days makes the number a day and not a count. */
  private static boolean monthBeforeDay(Sentence sentence, int index) {
    return sentence.word(index - 1).equals("on") && day(sentence, index + 1) != 0;
  }

  private static DatePart americanDay(Sentence sentence, int from, int month, int dayIndex) {
    int yearIndex = sentence.word(dayIndex + 1).equals(",") ? dayIndex + 2 : dayIndex + 1;
    int year = year(sentence, yearIndex);
    int to = year == 0 ? dayIndex + 1 : yearIndex + 1;
    return new DatePart(year, month, day(sentence, dayIndex), from, to);
  }

  private static DatePart withYear(Sentence sentence, int month, int day, int from, int next) {
    int year = year(sentence, next);
    return new DatePart(year, month, day, from, year == 0 ? next : next + 1);
  }

  /** "early", "late", "end of": part of what is printed, though the date is no more precise. */
  private static int skipPartOfATime(Sentence sentence, int index) {
    if (!PARTS_OF_A_TIME.contains(sentence.word(index))) {
      return index;
    }
    boolean of = sentence.word(index + 1).equals("of") || sentence.word(index + 1).equals("in");
    return of ? index + 2 : index + 1;
  }

  /** 1 to 31; 0 when no day of a month stands there. */
  static int day(Sentence sentence, int index) {
    String word = sentence.word(index);
    String digits = word.length() > 2 ? word.replaceFirst("(st|nd|rd|th)$", "") : word;
    int value = digits.length() <= 2 ? NumberWords.digits(digits) : 0;
    return value <= 31 ? value : 0;
  }

  private static int month(Sentence sentence, int index) {
    return sentence.has(index) ? Months.number(sentence.token(index)) : 0;
  }

  private static int year(Sentence sentence, int index) {
    String word = sentence.word(index).replaceFirst("^(early|mid|late)-", "");
    int value = word.length() == 4 ? NumberWords.digits(word) : 0;
    return value >= 1900 && value < 2100 ? value : 0;
  }
}
