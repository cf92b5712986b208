package org.rapporteur.reading.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks for streams that unpack to far more than a page or a font can need: a few kilobytes can
 * fill the memory otherwise, before a single word is read.
 */
final class OversizedStreams {

  /** Far beyond the text of a page or a font, in bytes. */
  private static final int MOST = 64_000_000;

  /** No filter makes more of a byte than this; what stays below the bound need not be unpacked. */
  private static final int MOST_OF_A_BYTE = 2_700;

  private OversizedStreams() {}

  static boolean isIn(COSDocument document) throws IOException {
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      COSObject object = document.getObjectFromPool(key);
      if (object != null && object.getObject() instanceof COSStream stream && isOversized(stream)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOversized(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    boolean harmless = filters.size() <= 1 && stream.getLength() < MOST / MOST_OF_A_BYTE;
    return !picture && !filters.isEmpty() && !harmless && unpacksToTooMuch(stream, filters);
  }

  private static boolean unpacksToTooMuch(COSStream stream, List<COSName> filters)
      throws IOException {
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream packed = raw;
      for (int i = 0; i < filters.size(); i++) {
        Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
        Bounded unpacked = new Bounded();
        filter.decode(packed, unpacked, stream, i);
        packed = new ByteArrayInputStream(unpacked.toByteArray());
      }
      return false;
    } catch (TooMuch bomb) {
      return true;
    } catch (IOException | RuntimeException broken) {
      // What cannot be unpacked does no harm.
      return false;
    }
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      array.forEach(each -> {
        if (each instanceof COSName name) {
          names.add(name);
        }
      });
    }
    return names;
  }

  /** The bound was passed. */
  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Holds what is written to it, up to the bound. */
  private static final class Bounded extends OutputStream {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    @Override
    public void write(int each) throws IOException {
      write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (held.size() + length > MOST) {
        throw new TooMuch();
      }
      held.write(bytes, offset, length);
    }

    byte[] toByteArray() {
      return held.toByteArray();
    }
  }
}
