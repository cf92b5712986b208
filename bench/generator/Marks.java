/** Which incidents have the rare word: as many at every size, evenly spread. */
record Marks(long size, int wanted) {

  boolean isMarked(long key) {
    return key * wanted / size != (key - 1) * wanted / size;
  }
}
