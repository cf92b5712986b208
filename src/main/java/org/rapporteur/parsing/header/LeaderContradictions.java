package org.rapporteur.parsing.header;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.time.PartialDate;

/** Finds two holders whom one header gives to one office of the whole country at one time. */
final class LeaderContradictions {

  private LeaderContradictions() {}

  /** A notice at each claim that contradicts an earlier one. */
  static List<Notice> list(List<Claim> claims) {
    List<Claim> alone = claims.stream().filter(LeaderContradictions::isSoleHolder).toList();
    List<Notice> notices = new ArrayList<>();
    for (int i = 1; i < alone.size(); i++) {
      Claim claim = alone.get(i);
      if (alone.subList(0, i).stream().anyMatch(earlier -> contradict(earlier, claim))) {
        notices.add(notice(claim));
      }
    }
    return notices;
  }

  private static boolean isSoleHolder(Claim claim) {
    return claim.jurisdiction() == null
        && claim.basis() == Basis.STATED
        && claim.value() instanceof ClaimValue.Leader leader
        && !leader.collective();
  }

  private static boolean contradict(Claim one, Claim other) {
    return one.indicator() == other.indicator()
        && !name(one).equals(name(other))
        && beginsBeforeEndOf(one, other)
        && beginsBeforeEndOf(other, one);
  }

  /** In the shortest reading of the dates, so that a change within a month is no contradiction. */
  private static boolean beginsBeforeEndOf(Claim one, Claim other) {
    PartialDate from = one.period().from();
    PartialDate until = other.period().until();
    return from == null || until == null || from.latest().isBefore(until.earliest());
  }

  private static String name(Claim claim) {
    return switch (claim.value()) {
      case ClaimValue.Leader leader -> leader.name();
      case ClaimValue.DeathPenalty status -> status.status().name();
      case ClaimValue.Icc status -> status.status().name();
      case ClaimValue.Figure figure -> figure.toString();
    };
  }

  private static Notice notice(Claim claim) {
    return new Notice(
        NoticeCode.LEADERS_CONTRADICT,
        "The header names another holder of this office for the same time.",
        claim.evidence());
  }
}
