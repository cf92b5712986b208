package org.rapporteur.storage.indicator;

import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.RecordedClaim.Retraction;
import org.rapporteur.indicator.SourceClass;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.TextSpan;
import org.rapporteur.storage.IsoDates;
import org.rapporteur.storage.Row;

/**
 * Claims as they are answered: with their sources, of the columns that an answer shows. Entities
 * are for writing.
 */
final class ClaimRows {

  /** Of claims {@code c} and their sources. */
  static final String COLUMNS =
      """
      c.id, c.country, c.indicator, c.jurisdiction, c.value, c.interim, c.acting, c.collective, c.represented_by,
      c.office_as_published, c.participation, c.signed_on, c.deposited_on, c.in_force_on, c.withdrawal_notified_on,
      c.withdrawn_on, c.at_least, c.at_most, c.qualifier, c.as_published, c.basis, c.valid_from, c.valid_until,
      c.stated_from, c.stated_to, c.source_rank, c.span_start, c.span_end, c.quote, c.recorded_at, c.retracted_at,
      c.retraction_role, c.retraction_reason,
      """
          + SourceRows.COLUMNS;

  /** Reads claims, up to a condition. */
  static final String SELECT_WHERE =
      "select " + COLUMNS + "from claim c\n" + SourceRows.JOINS + "where ";

  private ClaimRows() {}

  static RecordedClaim recorded(Row row) {
    return new RecordedClaim(
        row.number("id"),
        row.text("country"),
        claim(row),
        new Coverage(row.day("stated_from"), row.day("stated_to")),
        row.text("quote"),
        SourceRows.source(row),
        SourceClass.ofRank(row.integer("source_rank")),
        row.moment("recorded_at"),
        retraction(row));
  }

  private static Claim claim(Row row) {
    String jurisdiction = row.text("jurisdiction");
    return new Claim(
        row.code("indicator", Indicator.class),
        jurisdiction.isEmpty() ? null : jurisdiction,
        value(row),
        row.text("as_published"),
        IsoDates.period(row.textOrNull("valid_from"), row.textOrNull("valid_until")),
        row.code("basis", Basis.class),
        new TextSpan(row.integer("span_start"), row.integer("span_end")));
  }

  private static ClaimValue value(Row row) {
    return new ValueColumns(
            row.text("value"),
            row.is("interim"),
            row.is("acting"),
            row.is("collective"),
            row.textOrNull("represented_by"),
            row.textOrNull("office_as_published"))
        .toValue(row.code("indicator", Indicator.class), standing(row), figure(row));
  }

  private static @Nullable IccColumns standing(Row row) {
    return row.isNull("participation")
        ? null
        : new IccColumns(
            row.code("participation", IccParticipation.class),
            row.dayOrNull("signed_on"),
            row.dayOrNull("deposited_on"),
            row.dayOrNull("in_force_on"),
            row.dayOrNull("withdrawal_notified_on"),
            row.dayOrNull("withdrawn_on"));
  }

  private static @Nullable FigureColumns figure(Row row) {
    return row.isNull("qualifier")
        ? null
        : new FigureColumns(
            row.integerOrNull("at_least"),
            row.integerOrNull("at_most"),
            row.code("qualifier", Qualifier.class));
  }

  private static @Nullable Retraction retraction(Row row) {
    return row.isNull("retracted_at")
        ? null
        : new Retraction(
            row.moment("retracted_at"),
            row.codeOrNull("retraction_role", ChangeAuthor.class),
            row.textOrNull("retraction_reason"));
  }
}
