package org.rapporteur.processes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process counts and measures. */
record Metrics(String text) {

  private static final Pattern LAG =
      Pattern.compile("(?m)^rapporteur_replica_lag_seconds(?:\\{[^}]*})? (\\S+)");

  static Metrics of(Client server) {
    return new Metrics(server.get("/q/metrics").expect(200).body());
  }

  /** How many requests were read from the "primary" or a "replica". */
  long reads(String from) {
    return Pattern.compile(
            "rapporteur_reads_total\\{[^}]*from=\"%s\"[^}]*} ([0-9.E+]+)".formatted(from))
        .matcher(text)
        .results()
        .mapToLong(count -> (long) Double.parseDouble(count.group(1)))
        .sum();
  }

  /** How many connections to the database are in use. */
  long takenConnections() {
    return (long) number("agroal_active_count\\{datasource=\"default\"}");
  }

  /** Live threads. */
  long threads() {
    return (long) number("jvm_threads_live_threads");
  }

  long heapBytes() {
    return Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} (\\S+)")
        .matcher(text)
        .results()
        .mapToLong(used -> (long) Double.parseDouble(used.group(1)))
        .sum();
  }

  private double number(String series) {
    Matcher found = Pattern.compile("(?m)^" + series + " (\\S+)").matcher(text);
    return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
  }

  /** How far the replica is behind, in seconds; NaN: nobody knows. */
  double lag() {
    Matcher lag = LAG.matcher(text);
    return lag.find() ? Double.parseDouble(lag.group(1)) : Double.NaN;
  }
}
