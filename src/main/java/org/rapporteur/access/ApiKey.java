package org.rapporteur.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key as its bearer knows it. It is shown once; only its hash is kept.
 *
 * <p>A key of 256 random bits needs no slow hash: there is nothing to guess.
 */
public record ApiKey(String secret) {

  private static final int RANDOM_BYTES = 32;
  private static final String PREFIX = "rap_";
  private static final int HINT_LENGTH = PREFIX.length() + 4;

  /** A new key that nobody knows yet. */
  public static ApiKey make() {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return new ApiKey(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** Whether it looks like a key that was made here; one that is set can look like anything. */
  public boolean isMadeHere() {
    return secret.startsWith(PREFIX);
  }

  /** How it begins: enough to tell it from others, too little to guess it. */
  public String hint() {
    return secret.substring(0, Math.min(HINT_LENGTH, secret.length()));
  }

  /** SHA-256 of the key, 64 lower-case hexadecimal digits. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return PREFIX + "...";
  }
}
