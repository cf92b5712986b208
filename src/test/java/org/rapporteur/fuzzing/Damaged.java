package org.rapporteur.fuzzing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Seeds with some damage. */
public final class Damaged {

  private static final int MOST_EDITS = 12;

  /** Where the numbers of a format stand, small ones do most. */
  private static final byte[] TELLING = {
    0, 1, -1, 127, -128, '<', '>', '/', '(', ')', '[', '%', '\n'
  };

  private static final int LONGEST_RUN = 64;

  private Damaged() {}

  public static Arbitrary<String> texts(List<String> seeds) {
    return Combinators.combine(Arbitraries.of(seeds), TextEdit.any().list().ofMaxSize(MOST_EDITS))
        .as((seed, edits) -> {
          String text = seed;
          for (TextEdit edit : edits) {
            text = edit.applyTo(text);
          }
          return text;
        });
  }

  public static Arbitrary<byte[]> bytes(List<byte[]> seeds) {
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 0.999_999).ofScale(6);
    Arbitrary<ByteEdit> edit =
        Combinators.combine(Arbitraries.of(ByteEdit.Kind.class), place, place, Arbitraries.bytes())
            .as(ByteEdit::new);
    return Combinators.combine(Arbitraries.of(seeds), edit.list().ofMaxSize(MOST_EDITS))
        .as((seed, edits) -> {
          byte[] bytes = seed;
          for (ByteEdit each : edits) {
            bytes = each.applyTo(bytes);
          }
          return bytes;
        });
  }

  private record ByteEdit(Kind kind, double at, double other, byte value) {

    enum Kind {
      SET,
      SET_TELLING,
      DELETE,
      REPEAT,
      CUT
    }

    byte[] applyTo(byte[] bytes) {
      if (bytes.length == 0) {
        return new byte[] {value};
      }
      int from = (int) (at * bytes.length);
      int length = Math.min(bytes.length - from, 1 + (int) (other * LONGEST_RUN));
      ByteArrayOutputStream edited = new ByteArrayOutputStream(bytes.length + LONGEST_RUN);
      edited.write(bytes, 0, from);
      switch (kind) {
        case SET -> edited.write(value);
        case SET_TELLING -> edited.write(TELLING[Math.floorMod(value, TELLING.length)]);
        case REPEAT -> edited.write(bytes, from, length);
        case DELETE, CUT -> {
          // What follows decides.
        }
      }
      int rest =
          switch (kind) {
            case SET, SET_TELLING -> from + 1;
            case DELETE -> from + length;
            case REPEAT -> from;
            case CUT -> bytes.length;
          };
      edited.write(bytes, rest, bytes.length - rest);
      return edited.toByteArray();
    }
  }
}
