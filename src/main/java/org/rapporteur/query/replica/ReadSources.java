package org.rapporteur.query.replica;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.replica.Database;
import org.rapporteur.storage.replica.ReadChoice;
import org.rapporteur.storage.replica.Replica;
import org.rapporteur.storage.replica.WalPosition;

/** Where requests read from, and what they have seen there. */
@ApplicationScoped
public class ReadSources {

  private final Replica replica;
  private final ReadChoice choice;
  private final Map<Database, Counter> counters = new EnumMap<>(Database.class);

  ReadSources(Replica replica, ReadChoice choice, MeterRegistry meters) {
    this.replica = replica;
    this.choice = choice;
    for (Database database : Database.values()) {
      counters.put(database, counter(database, meters));
    }
  }

  private static Counter counter(Database database, MeterRegistry meters) {
    return Counter.builder("rapporteur.reads")
        .description("Requests that read from the database, by the server that was read")
        .tag("from", database.name().toLowerCase(Locale.ROOT))
        .register(meters);
  }

  /**
   * Lets the request under way read from a replica, if there is one.
   *
   * @param seen what the asker has seen; null: nothing that matters
   */
  public void letReplicaDo(@Nullable ConsistencyToken seen) {
    if (replica.isSet()) {
      choice.letReplicaDo(seen == null ? WalPosition.START : seen.seen());
    }
  }

  /** Counts the request under way by where it read from. */
  public void count() {
    choice.readFrom().map(counters::get).ifPresent(Counter::increment);
  }

  /**
   * What somebody has seen who has just written; empty: the primary went away after the write.
   * Takes a question to the primary.
   */
  public Optional<ConsistencyToken> findTokenAfterWrite() {
    try {
      return Optional.of(new ConsistencyToken(replica.committed()));
    } catch (SQLException away) {
      return Optional.empty();
    }
  }
}
