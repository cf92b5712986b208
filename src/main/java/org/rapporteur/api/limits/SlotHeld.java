package org.rapporteur.api.limits;

import org.jspecify.annotations.Nullable;

/**
 * The slot of one request. A client that reads slowly keeps nobody from being answered: an answer
 * that is whole needs no slot on its way, and one that is written while it is read lasts as long as
 * a stream: it moves to a slot of its kind.
 */
final class SlotHeld {

  private @Nullable Slots slots;

  SlotHeld(Slots slots) {
    this.slots = slots;
  }

  /** Keeps the slot that it has where there is no other. */
  synchronized void moveTo(Slots others) {
    if (slots != null && others.take()) {
      slots.giveBack();
      slots = others;
    }
  }

  synchronized void giveBack() {
    if (slots != null) {
      slots.giveBack();
      slots = null;
    }
  }
}
