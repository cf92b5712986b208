package org.rapporteur.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.AnswerCheck.Answer;

/**
 * A connection over which anything can be sent: every client for HTTP refuses to send what is no
 * address, which is what is wanted here.
 */
final class Wire implements Closeable {

  private static final int MOST_MILLISECONDS = 30_000;

  private final URI service;
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  Wire(URI service) {
    this.service = service;
  }

  Answer send(Probe probe) throws IOException {
    boolean fresh = socket == null;
    try {
      return exchange(probe);
    } catch (IOException gone) {
      close();
      if (fresh) {
        throw new IOException("no answer to " + probe, gone);
      }
      // A connection that was kept may have been closed in the meantime.
      return exchange(probe);
    }
  }

  private Answer exchange(Probe probe) throws IOException {
    Socket open = open();
    open.getOutputStream().write(bytes(probe));
    String statusLine = line();
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int status = Integer.parseInt(statusLine.split(" ", -1)[1]);
    Answer answer = new Answer(status, headers, new String(body(headers), UTF_8));
    if ("close".equalsIgnoreCase(headers.get("connection")) || isEndless(headers)) {
      close();
    }
    return answer;
  }

  private Socket open() throws IOException {
    Socket open = socket;
    if (open == null) {
      open = new Socket(service.getHost(), service.getPort());
      open.setSoTimeout(MOST_MILLISECONDS);
      open.setTcpNoDelay(true);
      in = new BufferedInputStream(open.getInputStream());
      socket = open;
    }
    return open;
  }

  private static byte[] bytes(Probe probe) {
    StringBuilder head = new StringBuilder(probe.method() + " " + probe.target() + " HTTP/1.1\r\n");
    head.append("Host: localhost\r\n");
    probe.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (!probe.body().isEmpty() || probe.method().equals("POST")) {
      head.append("Content-Length: " + probe.body().length() + "\r\n");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
    bytes.writeBytes(probe.body().getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (isEndless(headers)) {
      return new byte[0];
    }
    if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.writeBytes(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().replaceAll(";.*", "").strip(), 16);
  }

  private static boolean isEndless(Map<String, String> headers) {
    return headers.getOrDefault("content-type", "").startsWith("text/event-stream");
  }

  private byte[] exactly(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
