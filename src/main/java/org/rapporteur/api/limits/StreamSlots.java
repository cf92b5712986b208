package org.rapporteur.api.limits;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapporteur.settings.RapporteurSettings;

/** The streams of events that clients follow on this server. */
@ApplicationScoped
public class StreamSlots {

  private final Slots slots;

  StreamSlots(RapporteurSettings settings) {
    slots = new Slots(settings.limits().streamsAtOnce());
  }

  public int count() {
    return slots.taken();
  }

  Slots slots() {
    return slots;
  }
}
