package org.rapporteur.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.rapporteur.access.Bearer;
import org.rapporteur.settings.LimitSettings;
import org.rapporteur.settings.RapporteurSettings;

/**
 * How often everybody may ask, on this server. Each has a bucket of a minute's requests that fills
 * up again evenly.
 */
@ApplicationScoped
class RateLimits {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** Enough for all who ask in a minute; with more, the oldest start anew. */
  private static final int MOST_BUCKETS = 100_000;

  /** After a minute without a request a bucket is full, and as good as none. */
  private final Cache<Object, Bucket> buckets =
      Caffeine.newBuilder()
          .expireAfterAccess(WINDOW.plusSeconds(1))
          .maximumSize(MOST_BUCKETS)
          .build();

  private final LimitSettings settings;

  /** Who asks from an address without a key. */
  private record Anonymous(String address) {}

  /** Who sends keys from an address that nobody knows. */
  private record Guessing(String address) {}

  RateLimits(RapporteurSettings settings) {
    this.settings = settings.limits();
  }

  /** Counts a request without a key; empty: there is no limit. */
  Optional<Allowance> take(String address) {
    return take(new Anonymous(address), settings.anonymousPerMinute());
  }

  /** Counts a request with a key that is known; empty: there is no limit. */
  Optional<Allowance> take(Bearer bearer) {
    return take(bearer, settings.keyPerMinute());
  }

  /** Counts a request with a key that nobody knows; empty: there is no limit. */
  Optional<Allowance> takeGuess(String address) {
    return take(new Guessing(address), settings.anonymousPerMinute());
  }

  /**
   * Whether an address may send a key at all: keys are looked up in the database, which one who
   * guesses must not keep busy.
   */
  Optional<Allowance> mayGuess(String address) {
    int quota = settings.anonymousPerMinute();
    return quota == 0
        ? Optional.empty()
        : Optional.of(
            Allowance.of(quota, bucket(new Guessing(address), quota).estimateAbilityToConsume(1)));
  }

  private Optional<Allowance> take(Object who, int quota) {
    return quota == 0
        ? Optional.empty()
        : Optional.of(Allowance.of(quota, bucket(who, quota).tryConsumeAndReturnRemaining(1)));
  }

  private Bucket bucket(Object who, int quota) {
    return buckets.get(
        who,
        anew ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                .build());
  }
}
