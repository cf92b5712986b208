package org.rapporteur.query.replica;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.storage.replica.WalPosition;

/**
 * What somebody has seen: a state of the data and all before it. To others it is a word without a
 * meaning, so that it can be made of something else one day.
 */
public record ConsistencyToken(WalPosition seen) {

  private static final Pattern FORM = Pattern.compile("1-[0-9a-f]{1,16}");

  /** Empty: the service never gave out such a word. */
  public static Optional<ConsistencyToken> parse(String word) {
    return FORM.matcher(word).matches()
        ? Optional.of(
            new ConsistencyToken(
                new WalPosition(Long.parseUnsignedLong(word, 2, word.length(), 16))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "1-" + Long.toHexString(seen.bytes());
  }
}
