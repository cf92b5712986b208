package org.rapporteur.reading.volume;

/** What came of reading a volume. */
public sealed interface VolumeReading {

  /**
   * All its entries were handed on.
   *
   * @param entries how many
   */
  record Finished(int entries) implements VolumeReading {}

  /**
   * It cannot be read, or holds no entry.
   *
   * @param reason one sentence for the sender
   */
  record Refused(String reason) implements VolumeReading {}
}
