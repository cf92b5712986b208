package org.rapporteur.observation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A counter for each of the things that can happen, all of them there from the start: what has not
 * happened yet is 0, not unknown.
 */
final class Counters<E extends Enum<E>> {

  private final Map<E, Counter> counters;

  /** Counters of some constants of an enum, each with the labels that its builder gives it. */
  Counters(
      Class<E> type,
      Collection<E> values,
      Function<E, Counter.Builder> builder,
      MeterRegistry registry) {
    counters = new EnumMap<>(type);
    values.forEach(value -> counters.put(value, builder.apply(value).register(registry)));
  }

  void count(E value) {
    Objects.requireNonNull(counters.get(value), value::name).increment();
  }
}
