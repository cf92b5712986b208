package org.rapporteur.storage.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.indicator.Agreement;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.storage.Row;

/**
 * What {@link ResolutionSql} found.
 *
 * @param answers the claims that answer
 * @param besides the claims of other sources that speak of the same days
 */
record InForceRows(List<Row> answers, List<Row> besides) {

  /**
   * The rows with their claims. Of what other sources say only that remains which contradicts every
   * answer of the day.
   */
  List<ClaimInForce> withClaims(Function<Collection<Long>, Map<Long, RecordedClaim>> listByIds) {
    Map<Long, RecordedClaim> claims =
        listByIds.apply(
            Stream.concat(answers.stream(), besides.stream())
                .map(row -> row.number("id"))
                .collect(Collectors.toSet()));
    Map<List<Object>, List<RecordedClaim>> answering = bySubjectAndDay(answers, claims);
    Map<List<Object>, List<RecordedClaim>> others = bySubjectAndDay(besides, claims);
    return answers.stream().map(row -> inForce(row, claims, answering, others)).toList();
  }

  private static ClaimInForce inForce(
      Row row,
      Map<Long, RecordedClaim> claims,
      Map<List<Object>, List<RecordedClaim>> answering,
      Map<List<Object>, List<RecordedClaim>> others) {
    List<RecordedClaim> answers = answering.getOrDefault(subjectAndDay(row), List.of());
    LocalDate next = row.dayOrNull("next_day");
    return new ClaimInForce(
        claim(claims, row),
        row.day("day"),
        next == null ? null : next.minusDays(1),
        !row.is("covers"),
        others.getOrDefault(subjectAndDay(row), List.of()).stream()
            .filter(other -> answers.stream().noneMatch(answer -> agree(answer, other)))
            .toList(),
        row.day("holds_from"));
  }

  private static boolean agree(RecordedClaim one, RecordedClaim other) {
    return Agreement.between(one.claim().value(), other.claim().value());
  }

  private static Map<List<Object>, List<RecordedClaim>> bySubjectAndDay(
      List<Row> rows, Map<Long, RecordedClaim> claims) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                InForceRows::subjectAndDay,
                LinkedHashMap::new,
                Collectors.mapping(row -> claim(claims, row), Collectors.toList())));
  }

  private static List<Object> subjectAndDay(Row row) {
    return List.of(
        row.text("country"), row.text("indicator"), row.text("jurisdiction"), row.day("day"));
  }

  private static RecordedClaim claim(Map<Long, RecordedClaim> claims, Row row) {
    return Objects.requireNonNull(
        claims.get(row.number("id")), "a claim vanished within a transaction");
  }
}
