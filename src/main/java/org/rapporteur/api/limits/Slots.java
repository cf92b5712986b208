package org.rapporteur.api.limits;

import java.util.concurrent.Semaphore;

/** Places for what is worked on at once. */
final class Slots {

  private final int most;
  private final Semaphore free;

  /** So many; 0: as many as anybody wants. */
  Slots(int number) {
    most = number == 0 ? Integer.MAX_VALUE : number;
    free = new Semaphore(most);
  }

  /** False: all are taken. */
  boolean take() {
    return free.tryAcquire();
  }

  void giveBack() {
    free.release();
  }

  boolean areTaken() {
    return free.availablePermits() == 0;
  }

  int taken() {
    return most - free.availablePermits();
  }
}
