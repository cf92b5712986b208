package org.rapporteur.api.limits;

import org.jspecify.annotations.Nullable;

/**
 * The slot of one request, and its turn. A client that reads slowly keeps nobody from being
 * answered: an answer that is whole needs neither on its way, and one that is written while it is
 * read lasts as long as a stream: it moves to a slot of its kind.
 */
final class SlotHeld {

  private final Turns.Turn turn;
  private @Nullable Slots slots;

  SlotHeld(Slots slots, Turns.Turn turn) {
    this.slots = slots;
    this.turn = turn;
  }

  /** Keeps the slot that it has where there is no other. */
  synchronized void moveTo(Slots others) {
    if (slots != null && others.take()) {
      slots.giveBack();
      slots = others;
      turn.end();
    }
  }

  synchronized void giveBack() {
    if (slots != null) {
      slots.giveBack();
      slots = null;
      turn.end();
    }
  }
}
