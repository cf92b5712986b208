package org.rapporteur.storage;

import org.jspecify.annotations.Nullable;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/** Partial dates as the columns keep them: reduced-precision ISO 8601, null for none. */
public final class IsoDates {

  private IsoDates() {}

  public static @Nullable String write(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  public static Period period(@Nullable String from, @Nullable String until) {
    return new Period(readOrNull(from), readOrNull(until));
  }

  /** Reads what {@link #write} wrote. */
  public static PartialDate read(String iso) {
    return PartialDate.parse(iso)
        .orElseThrow(() -> new IllegalStateException("not a date: " + iso));
  }

  private static @Nullable PartialDate readOrNull(@Nullable String iso) {
    return iso == null ? null : read(iso);
  }
}
