package org.rapporteur.imports;

import java.time.Instant;
import java.util.Map;

/**
 * All imports that are known, of all servers.
 *
 * @param jobs how many there are of each status; one that is missing has none
 * @param oldest when the oldest of those that wait or run was queued, by status
 */
public record ImportCensus(Map<ImportStatus, Long> jobs, Map<ImportStatus, Instant> oldest) {

  public ImportCensus {
    jobs = Map.copyOf(jobs);
    oldest = Map.copyOf(oldest);
  }
}
