package org.rapporteur.storage.replica;

/**
 * A place in PostgreSQL's write-ahead log ({@code pg_lsn}). Whoever has replayed the log so far
 * knows every write that was committed before it.
 *
 * @param bytes since the log began, unsigned
 */
public record WalPosition(long bytes) implements Comparable<WalPosition> {

  /** Before everything. */
  public static final WalPosition START = new WalPosition(0);

  /** As PostgreSQL writes it, such as {@code 16/B374D848}. */
  static WalPosition of(String written) {
    int slash = written.indexOf('/');
    long file = Long.parseLong(written, 0, slash, 16);
    return new WalPosition(
        (file << Integer.SIZE) | Long.parseLong(written, slash + 1, written.length(), 16));
  }

  public boolean isBefore(WalPosition other) {
    return compareTo(other) < 0;
  }

  public WalPosition max(WalPosition other) {
    return isBefore(other) ? other : this;
  }

  @Override
  public int compareTo(WalPosition other) {
    return Long.compareUnsigned(bytes, other.bytes);
  }
}
