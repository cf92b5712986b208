package org.rapporteur.parsing.leader;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.date.WrittenDate;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;

/**
 * Resolves the dates of notes within what the report covers.
 *
 * @param coverage null: not known, so that a month without a year has no meaning
 */
record NoteDates(@Nullable Coverage coverage) {

  Optional<PartialDate> read(String words) {
    return WrittenDate.of(words).within(coverage);
  }

  /** The year in which what is not dated happened; empty when the coverage is not in one year. */
  Optional<PartialDate> undated() {
    return coverage == null || coverage.from().getYear() != coverage.to().getYear()
        ? Optional.empty()
        : Optional.of(PartialDate.of(coverage.from().getYear()));
  }
}
