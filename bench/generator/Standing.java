/** What a header says of the death penalty or of the Court: the same for every publisher. */
record Standing(String code, String participation, String words) {

  private static final int ROME_STATUTE = 1998;

  static Standing deathPenalty(long seed, Entry entry) {
    Draw draw = new Draw(seed, entry.country().iso3(), "DEATH_PENALTY");
    int practice = draw.between(1950, 2060);
    int abolished = practice + draw.between(0, 30);
    if (entry.year() < practice) {
      return new Standing("RETENTIONIST", null, "retentionist");
    }
    return entry.year() < abolished
        ? new Standing("ABOLITIONIST_IN_PRACTICE", null, "abolitionist in practice")
        : new Standing("ABOLITIONIST_ALL_CRIMES", null, "abolitionist for all crimes");
  }

  /** Null: there was no Court yet. */
  static Standing court(long seed, Entry entry) {
    Draw draw = new Draw(seed, entry.country().iso3(), "ICC");
    int signed = ROME_STATUTE + draw.between(0, 6);
    int ratified = signed + draw.between(1, 40);
    if (entry.year() <= ROME_STATUTE) {
      return null;
    }
    if (entry.year() < signed) {
      return new Standing("NOT_SIGNED", "NO_ACTION", "not signed");
    }
    return entry.year() < ratified
        ? new Standing("SIGNED", "SIGNATORY", "signed")
        : new Standing("RATIFIED", "STATE_PARTY", "ratified");
  }
}
