package org.rapporteur.observation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.imports.ImportCensus;
import org.rapporteur.imports.ImportStatus;
import org.rapporteur.indicator.SourceFreshness;

/**
 * What was read in the database for gauges. What could not be read is not shown: an old number
 * would look like a new one.
 */
@ApplicationScoped
class StoreGauges {

  private final MultiGauge imports;
  private final MultiGauge oldest;
  private final MultiGauge loaded;
  private final MultiGauge published;
  private final MultiGauge lastDay;
  private final AtomicInteger up = new AtomicInteger();
  private final Clock clock;

  StoreGauges(MeterRegistry registry, Clock clock) {
    this.clock = clock;
    imports =
        MultiGauge.builder("rapporteur.imports")
            .description("Imports that are known, of all servers.")
            .register(registry);
    oldest =
        MultiGauge.builder("rapporteur.import.oldest.age")
            .description("How long ago the oldest import that has not ended was queued; 0: none.")
            .baseUnit("seconds")
            .register(registry);
    loaded = ofSources("loaded", "When something of the source was stored last.", registry);
    published = ofSources("published", "The day on which its newest part came out.", registry);
    lastDay = ofSources("last.day", "The last day that the source speaks of.", registry);
    Gauge.builder("rapporteur.database.up", up, AtomicInteger::get)
        .description("1: the last reading of the database succeeded.")
        .register(registry);
  }

  private static MultiGauge ofSources(String what, String description, MeterRegistry registry) {
    return MultiGauge.builder("rapporteur.source." + what + ".timestamp")
        .description(description)
        .baseUnit("seconds")
        .register(registry);
  }

  void show(ImportCensus census, List<SourceFreshness> sources) {
    imports.register(
        rows(ImportStatus.values(), status -> census.jobs().getOrDefault(status, 0L)), true);
    oldest.register(
        rows(
            EnumSet.of(ImportStatus.QUEUED, ImportStatus.RUNNING).toArray(ImportStatus[]::new),
            status -> age(census.oldest().get(status))),
        true);
    loaded.register(rows(sources, source -> seconds(source.loadedAt())), true);
    published.register(rows(sources, source -> seconds(source.publishedOn())), true);
    lastDay.register(rows(sources, source -> seconds(source.lastDay())), true);
    up.set(1);
  }

  void showNothing() {
    Stream.of(imports, oldest, loaded, published, lastDay)
        .forEach(gauge -> gauge.register(List.of(), true));
    up.set(0);
  }

  private static List<Row<?>> rows(
      ImportStatus[] states, Function<ImportStatus, ? extends Number> value) {
    return Arrays.stream(states)
        .<Row<?>>map(state -> Row.of(Tags.of("status", state.name()), value.apply(state)))
        .toList();
  }

  /** What a source does not say has no row. */
  private static List<Row<?>> rows(
      List<SourceFreshness> sources, Function<SourceFreshness, @Nullable Long> value) {
    return sources.stream().flatMap(source -> row(source, value.apply(source))).toList();
  }

  private static Stream<Row<?>> row(SourceFreshness source, @Nullable Long value) {
    Tags tags = Tags.of("source", source.source(), "kind", source.kind().name());
    return value == null ? Stream.empty() : Stream.of(Row.of(tags, value));
  }

  private long age(@Nullable Instant queuedAt) {
    return queuedAt == null
        ? 0
        : Math.max(0, Duration.between(queuedAt, clock.instant()).toSeconds());
  }

  private static long seconds(Instant at) {
    return at.getEpochSecond();
  }

  private static @Nullable Long seconds(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
