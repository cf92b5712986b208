package org.rapporteur.storage.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Agreement;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.storage.Row;

/**
 * What {@link ResolvedSql} or {@link ResolutionSql} found of a claim and a day.
 *
 * @param nextDay when the answer can change; null: never
 * @param covers whether the claim is of the day, not carried forward to it
 * @param answers whether it answers; if not, another source says it besides
 */
record InForceRow(
    RecordedClaim claim,
    LocalDate day,
    @Nullable LocalDate nextDay,
    LocalDate holdsFrom,
    boolean covers,
    boolean answers) {

  static InForceRow of(Row row) {
    return new InForceRow(
        ClaimRows.recorded(row),
        row.day("day"),
        row.dayOrNull("next_day"),
        row.day("holds_from"),
        row.is("covers"),
        row.number("place") == 1);
  }

  /**
   * The answers among the rows. Of what other sources say only that remains which contradicts every
   * answer of the day.
   */
  static List<ClaimInForce> answers(List<InForceRow> rows) {
    Map<Subject, List<RecordedClaim>> disagreeing =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    InForceRow::subject,
                    Collectors.collectingAndThen(Collectors.toList(), InForceRow::disagreeing)));
    return rows.stream()
        .filter(InForceRow::answers)
        .map(row -> row.inForce(disagreeing.getOrDefault(row.subject(), List.of())))
        .toList();
  }

  private static List<RecordedClaim> disagreeing(List<InForceRow> ofSubject) {
    List<RecordedClaim> answers =
        ofSubject.stream().filter(InForceRow::answers).map(InForceRow::claim).toList();
    return ofSubject.stream()
        .filter(row -> !row.answers)
        .map(InForceRow::claim)
        .filter(other -> answers.stream().noneMatch(answer -> agree(answer, other)))
        .toList();
  }

  private ClaimInForce inForce(List<RecordedClaim> disagreeing) {
    return new ClaimInForce(
        claim, day, nextDay == null ? null : nextDay.minusDays(1), !covers, disagreeing, holdsFrom);
  }

  private static boolean agree(RecordedClaim one, RecordedClaim other) {
    return Agreement.between(one.claim().value(), other.claim().value());
  }

  /** What is asked once on a day. */
  private record Subject(
      String country, Indicator indicator, @Nullable String jurisdiction, LocalDate day) {}

  private Subject subject() {
    return new Subject(
        claim.country(), claim.claim().indicator(), claim.claim().jurisdiction(), day);
  }
}
