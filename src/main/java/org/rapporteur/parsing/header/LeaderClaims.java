package org.rapporteur.parsing.header;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.parsing.leader.LeaderValue;
import org.rapporteur.parsing.leader.Tenure;
import org.rapporteur.report.Coverage;

/** What the value of an office claims, the words of the label added. */
final class LeaderClaims {

  /**
   * Words of a change. Where such a note is not understood, nobody can be said to have held the
   * office when.
   */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\b(?:replac|succee|transfer|until\\b|since\\b|oust|depos|resign|stepp|died\\b"
              + "|suspend|remov|dismiss|overthr|assassin|impeach|left\\b|kill|then\\b|from\\b)");

  private static final Pattern ACTING = Pattern.compile("(?i)\\bacting\\b");

  private final @Nullable String country;
  private final @Nullable Coverage coverage;

  LeaderClaims(@Nullable String country, @Nullable Coverage coverage) {
    this.country = country;
    this.coverage = coverage;
  }

  /** Claims for each office of the label, and the notes that were not understood. */
  record Reading(List<Claim> claims, List<Slice> unread) {}

  Reading read(HeaderLabel.Office label, Slice value) {
    LeaderValue leaders = LeaderValue.read(value, coverage);
    if (leaders.unread().stream().anyMatch(note -> CHANGE.matcher(note.text()).find())) {
      return new Reading(List.of(), leaders.unread());
    }
    List<Claim> claims =
        leaders.tenures().stream()
            .flatMap(tenure -> label.offices().stream().map(office -> claim(office, label, tenure)))
            .toList();
    return new Reading(claims, leaders.unread());
  }

  private Claim claim(Indicator office, HeaderLabel.Office label, Tenure tenure) {
    @Nullable String jurisdiction =
        tenure.jurisdiction() == null ? partOfCountry(label) : tenure.jurisdiction();
    return new Claim(
        office,
        jurisdiction,
        withOfficeOf(label, tenure.leader()),
        tenure.evidence().text(),
        tenure.period(),
        tenure.basis(),
        tenure.evidence().span());
  }

  private static ClaimValue.Leader withOfficeOf(
      HeaderLabel.Office label, ClaimValue.Leader leader) {
    return new ClaimValue.Leader(
        leader.name(),
        leader.interim() || label.interim(),
        leader.acting()
            || (label.officeAsPublished() != null
                && ACTING.matcher(label.officeAsPublished()).find()),
        leader.collective(),
        leader.representedBy(),
        leader.officeAsPublished() == null
            ? label.officeAsPublished()
            : leader.officeAsPublished());
  }

  /** The Palestinian Authority is no part of the country in an entry of its own. */
  private @Nullable String partOfCountry(HeaderLabel.Office label) {
    @Nullable String part = label.jurisdiction();
    return part == null || !part.equalsIgnoreCase(country) ? part : null;
  }
}
