package org.rapporteur.api.kept;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compresses an answer once, for all who will get it. */
final class Zipping {

  static final String CODING = "gzip";

  /** Not where it is named only to be refused. */
  private static final Pattern REFUSED =
      Pattern.compile("gzip\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$)");

  private Zipping() {}

  /**
   * Whether a client takes what is compressed. Not by HTTP/2: there the server would compress it
   * once more.
   */
  static boolean isTaken(HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2) {
      return false;
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.contains(CODING) && !REFUSED.matcher(accepted).find();
  }

  static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return zipped.toByteArray();
  }
}
