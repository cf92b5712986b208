package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.feed.DataState;
import org.rapporteur.query.replica.ReadSources;
import org.rapporteur.storage.change.Chronicle;

/** Which state of the data is answered from. */
@ApplicationScoped
public class DataVersion {

  private final DataState state;
  private final ReadSources sources;
  private final Chronicle chronicle;

  DataVersion(DataState state, ReadSources sources, Chronicle chronicle) {
    this.state = state;
    this.sources = sources;
    this.chronicle = chronicle;
  }

  /**
   * A word that is another after every write and every load of shipped data, and else the same.
   *
   * <p>It is never newer than what is read afterwards: a replica, which may be behind the feed, is
   * asked itself.
   */
  public String current() {
    String known = sources.haveReplica() ? null : state.version();
    return known == null ? chronicle.version() : known;
  }

  /** The word for the newest state; null: it is not known without asking. */
  public @Nullable String newest() {
    return state.version();
  }
}
