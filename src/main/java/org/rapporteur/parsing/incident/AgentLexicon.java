package org.rapporteur.parsing.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.incident.Agent;

/** Kinds of agents by the words that name them, read from {@code agents.csv}. */
final class AgentLexicon {

  private record Entry(Agent agent, List<String> phrases) {}

  private static final List<Entry> ENTRIES =
      WordFile.lines("agents.csv").skip(1).map(AgentLexicon::entry).toList();

  private AgentLexicon() {}

  /** The agent that a noun phrase names; its words are parted by one space, in lower case. */
  static Optional<Agent> find(String words) {
    String padded = " " + words + " ";
    return ENTRIES.stream()
        .filter(entry -> entry.phrases().stream().anyMatch(padded::contains))
        .map(Entry::agent)
        .findFirst();
  }

  private static Entry entry(String line) {
    String[] columns = line.split(";", -1);
    return new Entry(
        Agent.valueOf(columns[0]),
        Arrays.stream(columns[1].split("\\|", -1)).map(words -> " " + words + " ").toList());
  }
}
