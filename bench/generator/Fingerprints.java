import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * As the service makes them: the first digits of the hash, others where a report has them already.
 */
final class Fingerprints {

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  String next(String words) {
    String fingerprint;
    do {
      int occurrence = occurrences.merge(words, 1, Integer::sum);
      String hashed = occurrence == 1 ? words : words + "\n" + occurrence;
      fingerprint = Canonical.sha256(hashed).substring(0, 8);
    } while (!given.add(fingerprint));
    return fingerprint;
  }
}
