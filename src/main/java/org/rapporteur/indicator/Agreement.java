package org.rapporteur.indicator;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.indicator.ClaimValue.DeathPenalty;
import org.rapporteur.indicator.ClaimValue.Figure;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.ClaimValue.Leader;

/**
 * Whether two sources can both be right: one may only be less exact, or spell a name otherwise.
 *
 * <p>"Abolitionist" does not contradict "abolitionist for all crimes", and "not ratified" does not
 * contradict "signed".
 */
public final class Agreement {

  private static final Set<IccStatus> UNRATIFIED =
      Set.of(
          IccStatus.NOT_SIGNED,
          IccStatus.SIGNED,
          IccStatus.SIGNED_INTENT_NOT_TO_RATIFY,
          IccStatus.SIGNATURE_NULLIFIED,
          IccStatus.NOT_RATIFIED);
  private static final Set<IccStatus> SIGNED =
      Set.of(
          IccStatus.SIGNED, IccStatus.SIGNED_INTENT_NOT_TO_RATIFY, IccStatus.SIGNATURE_NULLIFIED);
  private static final Set<IccStatus> RATIFIED = Set.of(IccStatus.RATIFIED, IccStatus.ACCEDED);

  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Agreement() {}

  /** Whether both values can be true of one country at one time. */
  public static boolean between(ClaimValue one, ClaimValue other) {
    return switch (one) {
      case DeathPenalty penalty ->
          other instanceof DeathPenalty(var status) && agree(penalty.status(), status);
      case Icc icc -> other instanceof Icc their && agree(icc.status(), their.status());
      case Leader leader -> other instanceof Leader their && isSamePerson(leader, their);
      case Figure figure -> other instanceof Figure their && figure.equals(their);
    };
  }

  private static boolean agree(DeathPenaltyStatus one, DeathPenaltyStatus other) {
    return one == other || isLessExact(one, other) || isLessExact(other, one);
  }

  private static boolean isLessExact(DeathPenaltyStatus one, DeathPenaltyStatus other) {
    return one == DeathPenaltyStatus.ABOLITIONIST_UNSPECIFIED
        && other != DeathPenaltyStatus.RETENTIONIST;
  }

  private static boolean agree(IccStatus one, IccStatus other) {
    boolean bothSigned = SIGNED.contains(one) && SIGNED.contains(other);
    boolean bothRatified = RATIFIED.contains(one) && RATIFIED.contains(other);
    boolean bothUnratified =
        UNRATIFIED.contains(one)
            && UNRATIFIED.contains(other)
            && (one == IccStatus.NOT_RATIFIED || other == IccStatus.NOT_RATIFIED);
    return one == other || bothSigned || bothRatified || bothUnratified;
  }

  /**
   * The last word of one name among the words of the other is taken as the same person: names are
   * given longer and shorter, and spelled in many ways.
   */
  private static boolean isSamePerson(Leader one, Leader other) {
    List<String> ours = words(one.name());
    List<String> theirs = words(other.name());
    return ours.equals(theirs) || endsLikeWordOf(ours, theirs) || endsLikeWordOf(theirs, ours);
  }

  private static boolean endsLikeWordOf(List<String> name, List<String> other) {
    return !name.isEmpty()
        && other.stream().anyMatch(word -> skeleton(word).equals(skeleton(name.getLast())));
  }

  private static List<String> words(String name) {
    return Arrays.stream(PLAIN.transliterate(name).split("[^a-z]+", -1))
        .filter(word -> word.length() > 2)
        .toList();
  }

  /**
   * What ways of writing a name in Latin letters have in common: Nazarbaev and Nazarbayev, Zhaparov
   * and Japarov.
   */
  private static String skeleton(String word) {
    String common = word.replaceAll("d?zh|dj", "j").replace('w', 'v').replace('q', 'k');
    return common.charAt(0)
        + common.substring(1).replaceAll("[aeiouyjh]", "").replaceAll("(.)\\1", "$1");
  }
}
