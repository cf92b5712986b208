package org.rapporteur.parsing.incident;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.DateMention;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.time.DateRange;
import org.rapporteur.time.PartialDate;

/** Finds the dates that a passage names and resolves them against the period covered. */
final class DateReader {

  /** What must stand before a month or a year that has no day: "May" is a verb, 2000 a number. */
  private static final Set<String> CUES =
      Set.of(
          "in",
          "since",
          "during",
          "until",
          "till",
          "from",
          "between",
          "of",
          "before",
          "after",
          "around",
          "throughout",
          "early",
          "mid",
          "late",
          "last");

  private static final Set<String> LINKS = Set.of("and", "or", "to", "until", "-", "–", "/", ",");
  private static final Set<String> RANGE_LINKS = Set.of("to", "until", "-", "–");

  private final CanonicalText text;
  private final CoverageYears years;
  private final List<DateMention> found = new ArrayList<>();
  private final Set<DateRange> ranges = new HashSet<>();

  /** Index after the date read last in this sentence, for lists such as "in July and August". */
  private int lastEnd;

  /** The year printed last in this sentence; 0: none. */
  private int printedYear;

  private DateReader(CanonicalText text, CoverageYears years) {
    this.text = text;
    this.years = years;
  }

  static List<DateMention> read(CanonicalText text, List<Sentence> sentences, CoverageYears years) {
    DateReader reader = new DateReader(text, years);
    sentences.forEach(reader::readSentence);
    return reader.found;
  }

  private void readSentence(Sentence sentence) {
    lastEnd = -1;
    printedYear = 0;
    int index = 0;
    while (index < sentence.size()) {
      index = readAt(sentence, index);
    }
  }

  /** Reads what begins at a token and answers where to go on. */
  private int readAt(Sentence sentence, int index) {
    if (isFollowingMonth(sentence, index)) {
      return addFollowingMonth(sentence, index);
    }
    List<Integer> days = severalDays(sentence, index);
    DatePart part = DatePart.read(sentence, index + 2 * (days.size() - 1));
    if (days.size() > 1 && part != null && part.month() != 0 && part.day() != 0) {
      return addDays(sentence, index, days, part);
    }
    part = DatePart.read(sentence, index);
    if (part == null || !isDate(sentence, part)) {
      return index + 1;
    }
    return addPart(sentence, part);
  }

  private boolean isDate(Sentence sentence, DatePart part) {
    if (part.day() != 0) {
      return true;
    }
    if (part.month() == 0 && isEndOf(sentence, part)) {
      return false;
    }
    int before = part.from() - 1;
    boolean inList = before == lastEnd && LINKS.contains(sentence.word(before));
    return inList || CUES.contains(cue(sentence, part)) || part.to() - part.from() > 1;
  }

  /** "by the end of 2006" says when the report was closed, not when something happened. */
  private static boolean isEndOf(Sentence sentence, DatePart part) {
    return sentence.word(part.from()).equals("end")
        || (sentence.word(part.from() - 1).equals("of")
            && sentence.word(part.from() - 2).equals("end"));
  }

  private static String cue(Sentence sentence, DatePart part) {
    String word = sentence.word(part.from());
    return word.startsWith("mid-") || word.startsWith("early-") || word.startsWith("late-")
        ? "mid"
        : sentence.word(part.from() - 1);
  }

  private int addPart(Sentence sentence, DatePart part) {
    DatePart next = DatePart.read(sentence, part.to() + 1);
    String link = sentence.word(part.to());
    if (next != null && LINKS.contains(link)) {
      DatePart first = takesYearOf(part, next) ? part.inYear(next.year()) : part;
      if (isRange(sentence, part, link) && next.month() != 0 == (part.month() != 0)) {
        addRange(sentence, first, next);
        return finish(next);
      }
      addPoint(sentence, first);
      return finish(first);
    }
    addPoint(sentence, part);
    return finish(part);
  }

  private int finish(DatePart part) {
    lastEnd = part.to();
    printedYear = part.year() == 0 ? printedYear : part.year();
    return part.to();
  }

  /** "in March and April 2005": one year for both. */
  private static boolean takesYearOf(DatePart part, DatePart next) {
    return part.year() == 0 && next.year() != 0 && part.month() <= next.month();
  }

  private static boolean isRange(Sentence sentence, DatePart part, String link) {
    String before = sentence.word(part.from() - 1);
    return RANGE_LINKS.contains(link) || (before.equals("between") && link.equals("and"));
  }

  private void addPoint(Sentence sentence, DatePart part) {
    resolve(part)
        .ifPresent(date -> add(sentence, part.from(), part.to(), DateRange.of(date), sure(part)));
  }

  private void addRange(Sentence sentence, DatePart first, DatePart last) {
    range(resolve(first), resolve(last))
        .ifPresent(range -> add(sentence, first.from(), last.to(), range, sure(last)));
  }

  /** "7 and 11 September" after "between", "3 to 5 May"; else each day for itself. */
  private int addDays(Sentence sentence, int index, List<Integer> days, DatePart last) {
    DatePart first = new DatePart(last.year(), last.month(), days.getFirst(), index, last.to());
    if (isRange(sentence, first, sentence.word(index + 1))) {
      range(resolve(first), resolve(last))
          .ifPresent(range -> add(sentence, index, last.to(), range, sure(last)));
    } else {
      days.stream()
          .map(day -> new DatePart(last.year(), last.month(), day, index, last.to()))
          .forEach(part -> addPoint(sentence, part));
    }
    return finish(last);
  }

  /** The days of "3, 5 and 7 May"; one or none when no such list begins here. */
  private static List<Integer> severalDays(Sentence sentence, int index) {
    List<Integer> days = new ArrayList<>();
    int at = index;
    while (DatePart.day(sentence, at) != 0 && days.size() < 31) {
      days.add(DatePart.day(sentence, at));
      if (!LINKS.contains(sentence.word(at + 1))) {
        break;
      }
      at += 2;
    }
    return days;
  }

  private Optional<PartialDate> resolve(DatePart part) {
    return years.resolve(part.year(), part.month(), part.day());
  }

  private static Optional<DateRange> range(Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.flatMap(first ->
        to.filter(last -> !last.latest().isBefore(first.earliest()))
            .map(last -> new DateRange(first, last)));
  }

  /** After another year in the same sentence, a date without one is less sure to be of this. */
  private Confidence sure(DatePart part) {
    boolean otherYear = printedYear != 0 && printedYear != years.coverage().from().getYear();
    return part.year() == 0 && otherYear ? Confidence.LIKELY : Confidence.STATED;
  }

  private static boolean isFollowingMonth(Sentence sentence, int index) {
    return sentence.word(index).equals("following")
        && sentence.word(index - 1).equals("the")
        && sentence.word(index + 1).equals("month");
  }

  private int addFollowingMonth(Sentence sentence, int index) {
    PartialDate last = found.isEmpty() ? null : found.getLast().range().to();
    if (last != null && !(last instanceof PartialDate.OfYear)) {
      var month = YearMonth.from(last.latest()).plusMonths(1);
      PartialDate date = new PartialDate.OfMonth(month);
      add(sentence, index - 1, index + 2, DateRange.of(date), Confidence.LIKELY);
    }
    return index + 2;
  }

  private void add(Sentence sentence, int from, int to, DateRange range, Confidence confidence) {
    int start = sentence.token(from).start();
    int end = sentence.token(to - 1).end();
    String published = text.value().substring(start, end);
    // A case that names one date twice happened on it once.
    if (ranges.add(range)) {
      found.add(new DateMention(range, published, confidence, text.span(start, end)));
    }
  }
}
