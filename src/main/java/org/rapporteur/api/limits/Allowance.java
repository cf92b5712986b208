package org.rapporteur.api.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/**
 * What somebody may still ask.
 *
 * @param granted whether this request is within it
 * @param quota requests a minute
 * @param remaining requests that are left now
 * @param untilWhole until all of the quota is there again
 * @param untilNext until there is one request more
 */
record Allowance(
    boolean granted, int quota, long remaining, Duration untilWhole, Duration untilNext) {

  /** There is one for everybody at a time. */
  private static final String POLICY = "\"default\";";

  static Allowance of(int quota, ConsumptionProbe probe) {
    return new Allowance(
        probe.isConsumed(),
        quota,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForReset()),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Of a quota from which nothing is taken. */
  static Allowance of(int quota, EstimationProbe probe) {
    Duration untilNext = Duration.ofNanos(probe.getNanosToWaitForRefill());
    return new Allowance(
        probe.canBeConsumed(), quota, probe.getRemainingTokens(), untilNext, untilNext);
  }

  /** Writes it in the fields of draft-ietf-httpapi-ratelimit-headers. */
  void announce(HttpServerResponse response) {
    response.putHeader("RateLimit-Policy", POLICY + "q=" + quota + ";w=60");
    response.putHeader("RateLimit", POLICY + "r=" + remaining + ";t=" + seconds(untilWhole));
  }

  /** Seconds after which it is worth while to ask again. */
  long retryAfter() {
    return Math.max(1, seconds(untilNext));
  }

  private static long seconds(Duration time) {
    return time.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
