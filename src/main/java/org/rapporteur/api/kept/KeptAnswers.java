package org.rapporteur.api.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.caching.Question;
import org.rapporteur.query.DataVersion;
import org.rapporteur.query.feed.DataChanged;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.settings.RapporteurSettings.Reads;

/** The answers that are kept, within a bound on their bytes. */
@ApplicationScoped
public class KeptAnswers {

  /** One answer takes at most this part of the room. */
  private static final int SHARE = 16;

  private final DataVersion data;
  private final Clock clock;
  private final long room;
  private final Cache<Key, KeptAnswer> answers;
  private final LongAdder given = new LongAdder();

  /**
   * All that decides what an answer is.
   *
   * @param version the state of the data
   * @param day where no day is asked for, today is meant
   */
  private record Key(
      String version, LocalDate day, String question, @Nullable String accept, boolean zipped) {}

  KeptAnswers(DataVersion data, Clock clock, RapporteurSettings settings) {
    this.data = data;
    this.clock = clock;
    // Where only some may read, an answer is never one for everybody.
    this.room = settings.reads() == Reads.OPEN ? settings.keptAnswersBytes() : 0;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(room)
            .weigher((Key key, KeptAnswer answer) -> key.question().length() + answer.weight())
            .build();
  }

  /** Whether any are kept at all. */
  boolean areKept() {
    return room > 0;
  }

  /** How many requests were answered with a kept answer since this server started. */
  public long given() {
    return given.sum();
  }

  /** How many bytes the answers take that are kept now, about. */
  public long bytes() {
    return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }

  /**
   * The answer to a request; null: none is kept, or it is not known whether it still is the one.
   */
  @Nullable KeptAnswer find(HttpServerRequest request) {
    String version = data.newest();
    return version == null ? null : answers.getIfPresent(key(version, request));
  }

  /** Keeps the answer to a request. */
  void keep(HttpServerRequest request, String version, KeptAnswer answer) {
    if (answer.weight() <= room / SHARE) {
      answers.put(key(version, request), answer);
    }
  }

  void countGiven() {
    given.increment();
  }

  /** They would not be given any more, and may hold what was taken out. */
  void forget(@Observes DataChanged changed) {
    answers.invalidateAll();
  }

  private Key key(String version, HttpServerRequest request) {
    return new Key(
        version,
        LocalDate.now(clock),
        Question.of(request.uri()),
        request.getHeader(HttpHeaders.ACCEPT),
        Zipping.isTaken(request));
  }
}
