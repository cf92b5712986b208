package org.rapporteur.parsing.header;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccStatus;

/**
 * The words of a status and what they mean.
 *
 * @param meanings by the words in lower case
 */
record StatusWords<S>(Map<String, S> meanings) {

  static final StatusWords<DeathPenaltyStatus> DEATH_PENALTY =
      new StatusWords<>(
          Map.of(
              "retentionist", DeathPenaltyStatus.RETENTIONIST,
              "abolitionist", DeathPenaltyStatus.ABOLITIONIST_UNSPECIFIED,
              "abolitionist for all crimes", DeathPenaltyStatus.ABOLITIONIST_ALL_CRIMES,
              "abolitionist for ordinary crimes", DeathPenaltyStatus.ABOLITIONIST_ORDINARY_CRIMES,
              "abolitionist for ordinary crimes only",
                  DeathPenaltyStatus.ABOLITIONIST_ORDINARY_CRIMES,
              "abolitionist in practice", DeathPenaltyStatus.ABOLITIONIST_IN_PRACTICE));

  static final StatusWords<IccStatus> ICC =
      new StatusWords<>(
          Map.of(
              "not signed", IccStatus.NOT_SIGNED,
              "signed", IccStatus.SIGNED,
              "signed but declared intention not to ratify", IccStatus.SIGNED_INTENT_NOT_TO_RATIFY,
              "signed but declared its intention not to ratify",
                  IccStatus.SIGNED_INTENT_NOT_TO_RATIFY,
              "signed but not ratified", IccStatus.SIGNED,
              "nullified signature", IccStatus.SIGNATURE_NULLIFIED,
              "signature nullified", IccStatus.SIGNATURE_NULLIFIED,
              "not ratified", IccStatus.NOT_RATIFIED,
              "ratified", IccStatus.RATIFIED,
              "acceded", IccStatus.ACCEDED));

  /** The mark of a note at the foot of the page, glued to the value. */
  private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{Ll})\\.?(?:\\d|[*†‡]+)$");

  /** What the words mean, in any case and with or without a full stop. */
  Optional<S> find(String words) {
    return Optional.ofNullable(meanings.get(plain(words)));
  }

  /** Whether known words begin so and may go on. */
  boolean isBeginning(String words) {
    String plain = plain(words);
    Set<String> known = meanings.keySet();
    return !plain.isEmpty()
        && known.stream().anyMatch(value -> value.equals(plain) || value.startsWith(plain + " "));
  }

  private static String plain(String words) {
    String trimmed = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]++", " ");
    String bare = FOOTNOTE.matcher(trimmed).replaceFirst("");
    return bare.replaceFirst("[ .;,]++$", "").replace(",", "");
  }
}
