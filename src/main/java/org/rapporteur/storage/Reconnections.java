package org.rapporteur.storage;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** How often a connection to the primary was opened: mostly at the start, and after it was away. */
@Singleton
class Reconnections implements AgroalPoolInterceptor {

  private final AtomicLong opened = new AtomicLong();

  @Override
  public void onConnectionCreate(Connection connection) {
    opened.incrementAndGet();
  }

  long count() {
    return opened.get();
  }
}
