package org.rapporteur.observation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.contract.Routes;

/**
 * Keeps the times of requests few and comparable: whoever asks must not be able to make series as
 * they like, with addresses, words in them or methods that do not exist.
 */
final class HttpMeters implements MeterFilter {

  private static final String TIMES = "http.server.requests";
  private static final String URI = "uri";
  private static final String METHOD = "method";
  private static final String OTHER = "OTHER";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** What the framework says in place of an address. */
  private static final Set<String> WORDS =
      Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN", "/cors-preflight");

  /** First words of addresses outside of the contract: the dashboard, its files, the docs. */
  private static final Set<String> PAGES =
      Set.of(
          "countries",
          "reports",
          "incidents",
          "import",
          "static",
          "docs",
          "openapi",
          "openapi.yaml",
          "openapi.json");

  /** Upper bounds of the buckets, in milliseconds. Few answers from an index take over 25. */
  private static final double[] BUCKETS =
      Stream.of(5L, 10L, 25L, 50L, 100L, 250L, 500L, 1000L, 2500L, 5000L, 10_000L, 30_000L)
          .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
          .toArray();

  private final Instance<Routes> routes;

  private HttpMeters(Instance<Routes> routes) {
    this.routes = routes;
  }

  /** Hands the filter to the registry. */
  @Singleton
  static class Filters {
    @Produces
    @Singleton
    MeterFilter times(Instance<Routes> routes) {
      return new HttpMeters(routes);
    }
  }

  @Override
  public Meter.Id map(Meter.Id id) {
    if (!id.getName().equals(TIMES)) {
      return id;
    }
    List<Tag> tags = id.getTags().stream().map(this::bounded).toList();
    return id.replaceTags(tags);
  }

  private Tag bounded(Tag tag) {
    return switch (tag.getKey()) {
      case URI -> Tag.of(URI, route(tag.getValue()));
      case METHOD -> METHODS.contains(tag.getValue()) ? tag : Tag.of(METHOD, OTHER);
      default -> tag;
    };
  }

  /** The framework gives the address itself where it found no route. */
  private String route(String uri) {
    if (WORDS.contains(uri) || routes.get().templates().contains(uri)) {
      return uri;
    }
    String first = uri.substring(1).replaceFirst("/.*", "");
    return uri.startsWith("/") && PAGES.contains(first) ? "/" + first : OTHER;
  }

  @Override
  public @Nullable DistributionStatisticConfig configure(
      Meter.Id id, DistributionStatisticConfig config) {
    return id.getName().equals(TIMES)
        ? DistributionStatisticConfig.builder()
            .serviceLevelObjectives(BUCKETS)
            .build()
            .merge(config)
        : config;
  }
}
