package org.rapporteur.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network between the service and its database that can be disturbed. */
final class Proxy implements AutoCloseable {

  private static final Duration PAUSE_OF_SLOW = Duration.ofMillis(30);
  private static final int CHUNK = 16_384;

  private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile State state = State.OPEN;

  /** What becomes of bytes. */
  enum State {
    OPEN,
    /** Connections are taken, and nothing comes through, as if packets were dropped. */
    STALLED,
    /** Every chunk takes its time. */
    SLOW,
    /** All connections end with a reset, and new ones do, too. */
    CUT
  }

  private Proxy(int target) throws IOException {
    this.target = target;
  }

  static Proxy to(int port) throws IOException {
    Proxy proxy = new Proxy(port);
    Thread.ofPlatform().daemon().name("proxy").start(proxy::accept);
    return proxy;
  }

  int port() {
    return entrance.getLocalPort();
  }

  void become(State now) {
    synchronized (this) {
      state = now;
      notifyAll();
    }
    if (now == State.CUT) {
      open.forEach(Proxy::reset);
      open.clear();
    }
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        connect(entrance.accept());
      } catch (IOException e) {
        // Closed, or the database takes no connection: who has come hears of it by a reset.
      }
    }
  }

  private void connect(Socket from) throws IOException {
    if (state == State.CUT) {
      reset(from);
      return;
    }
    Socket to = new Socket();
    open.addAll(List.of(from, to));
    try {
      to.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
    } catch (IOException nobodyThere) {
      reset(from);
      throw nobodyThere;
    }
    Thread.ofVirtual().start(() -> pass(from, to));
    Thread.ofVirtual().start(() -> pass(to, from));
  }

  private void pass(Socket from, Socket to) {
    byte[] chunk = new byte[CHUNK];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        awaitFlow();
        out.write(chunk, 0, read);
      }
    } catch (IOException ended) {
      // By one of the two, or by us.
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      open.removeAll(List.of(from, to));
    }
  }

  private void awaitFlow() throws InterruptedException {
    synchronized (this) {
      while (state == State.STALLED) {
        wait();
      }
    }
    if (state == State.SLOW) {
      Thread.sleep(PAUSE_OF_SLOW);
    }
  }

  /** Closes it without waiting for what was sent: the other side gets a reset. */
  private static void reset(Socket socket) {
    try {
      socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      socket.close();
    } catch (IOException closedAlready) {
      // By the other side.
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    become(State.CUT);
  }
}
