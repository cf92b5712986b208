package org.rapporteur.storage.takedown;

import java.util.List;

/**
 * Where the text of a source is stored, with the hash that it has once a name was taken out of it,
 * and the quotes of it.
 *
 * @param text table of the text; its key is {@code textKey}
 * @param textKey the column that names the source
 * @param hash table of the hash; its key is {@code id}
 * @param onCountry the condition for texts on the country {@code :country}
 * @param reference the column of {@code claim} that leads to the source
 */
record TextColumn(String text, String textKey, String hash, String onCountry, String reference) {

  static final List<TextColumn> ALL =
      List.of(
          new TextColumn(
              "revision_text",
              "revision",
              "revision",
              "revision in (select v.id from revision v join report r on r.id = v.report where r.country = :country)",
              "revision"),
          // A table speaks of all countries: a name is taken out of the rows on one only by hand.
          new TextColumn("dataset_text", "release", "dataset_release", "false", "release"),
          new TextColumn(
              "correction",
              "id",
              "correction",
              "id in (select c.correction from claim c where c.country = :country)",
              "correction"));

  String read(boolean ofOneCountry) {
    return "select %s as key, canonical_text as words from %s where %s"
        .formatted(textKey, text, ofOneCountry ? onCountry : "true");
  }

  String writeText() {
    return "update %s set canonical_text = :words where %s = :key".formatted(text, textKey);
  }

  String writeHash() {
    return "update %s set redacted_sha256 = :sha256 where id = :key".formatted(hash);
  }

  /** What a claim quotes is what stands in the text, letter by letter. */
  String quoteAnew() {
    return """
    update claim c set quote = substring(t.canonical_text from c.span_start + 1 for c.span_end - c.span_start)
    from %s t where t.%s = c.%s and t.%2$s = :key
      and c.quote <> substring(t.canonical_text from c.span_start + 1 for c.span_end - c.span_start)\
    """
        .formatted(text, textKey, reference);
  }
}
