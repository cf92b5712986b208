package org.rapporteur.parsing.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Gives each case of one report a fingerprint that depends on its words only. */
final class Fingerprints {

  private static final int BYTES = 4;

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /**
   * The first eight hexadecimal digits of SHA-256 of the normalised text. The same text again, or
   * one that happens to share the digits, is hashed with its number behind it.
   */
  String next(String passage) {
    String normal =
        Normalizer.normalize(passage, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    String fingerprint;
    do {
      int occurrence = occurrences.merge(normal, 1, Integer::sum);
      fingerprint = hash(occurrence == 1 ? normal : normal + "\n" + occurrence);
    } while (!given.add(fingerprint));
    return fingerprint;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
