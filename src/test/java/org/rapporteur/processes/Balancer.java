package org.rapporteur.processes;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends requests to servers in turn, as a Service of Kubernetes does: it asks each again and again
 * whether it is ready, and sends nothing to one that is not. Nothing is sent twice.
 */
final class Balancer implements AutoCloseable {

  private static final Duration EVERY = Duration.ofMillis(150);

  private final List<Client> servers = new CopyOnWriteArrayList<>();
  private final List<Client> ready = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final Thread asking = new Thread(this::ask, "readiness");

  static Balancer start() {
    Balancer balancer = new Balancer();
    balancer.asking.start();
    return balancer;
  }

  /** Knows of a server from now on; it gets requests once it is ready. */
  void add(ServiceProcess server) {
    servers.add(server.client());
  }

  void remove(ServiceProcess server) {
    servers.remove(server.client());
    ready.remove(server.client());
  }

  boolean isReady(ServiceProcess server) {
    return ready.contains(server.client());
  }

  /** The server whose turn it is. */
  Client next() {
    List<Client> now = List.copyOf(ready);
    if (now.isEmpty()) {
      throw new IllegalStateException("no server is ready");
    }
    return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
  }

  private void ask() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        servers.forEach(this::ask);
        Thread.sleep(EVERY);
      }
    } catch (InterruptedException closed) {
      // Nobody needs to know any more.
    }
  }

  private void ask(Client server) {
    if (!server.isReady()) {
      ready.remove(server);
    } else if (!ready.contains(server)) {
      ready.add(server);
    }
  }

  @Override
  public void close() {
    asking.interrupt();
  }
}
