package org.rapporteur.reading.volume;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Reading;

/**
 * One country's entry as it was cut out of a volume.
 *
 * @param place where it stands, for a person: "pages 77-79"
 * @param name the country's name, or the formal name where no other stands above the entry; null:
 *     neither
 * @param edition the year that the volume names on its pages; null: none
 * @param reading its text, or why it has none
 */
public record VolumeEntry(
    String place, @Nullable String name, @Nullable Integer edition, Reading reading) {}
