import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Rows of a table in the text format of COPY. Each file is written by a thread of its own, because
 * it may be a pipe whose reader is slow for a while.
 */
final class CopyFile implements AutoCloseable {

  private static final int CHUNK = 1 << 16;
  private static final byte[] END = new byte[0];

  private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(64);
  private final StringBuilder rows = new StringBuilder();
  private final Thread writer;

  CopyFile(Path file) {
    writer = new Thread(() -> write(file));
    writer.start();
  }

  private void write(Path file) {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      for (byte[] chunk = chunks.take(); chunk != END; chunk = chunks.take()) {
        bytes.write(chunk);
      }
    } catch (IOException | InterruptedException fault) {
      System.err.println(file + ": " + fault);
      // Nobody would take further rows, and half a load is none.
      Runtime.getRuntime().halt(1);
    }
  }

  void row(Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      rows.append(i == 0 ? "" : "\t");
      append(fields[i]);
    }
    rows.append('\n');
    if (rows.length() > CHUNK) {
      flush();
    }
  }

  private void append(Object field) {
    switch (field) {
      case null -> rows.append("\\N");
      case Integer number -> rows.append(number.intValue());
      case Long number -> rows.append(number.longValue());
      default -> escape(field.toString());
    }
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      switch (letter) {
        case '\\' -> rows.append("\\\\");
        case '\n' -> rows.append("\\n");
        case '\t' -> rows.append("\\t");
        case '\r' -> rows.append("\\r");
        default -> rows.append(letter);
      }
    }
  }

  private void flush() {
    put(rows.toString().getBytes(StandardCharsets.UTF_8));
    rows.setLength(0);
  }

  private void put(byte[] chunk) {
    try {
      chunks.put(chunk);
    } catch (InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void close() {
    if (!rows.isEmpty()) {
      flush();
    }
    put(END);
    try {
      writer.join();
    } catch (InterruptedException fault) {
      throw new UncheckedIOException(new IOException(fault));
    }
  }
}
