package org.rapporteur.storage.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.Redaction;
import org.rapporteur.report.CanonicalText;

/** Takes names out of every column in which one can stand. */
@ApplicationScoped
class RedactedColumns {

  /** Stands between the parts of an array on their way through here; no text holds it. */
  private static final String SEPARATOR = "\u001f";

  /** One that is being taken waits for this takedown, and loses the name by it. */
  private static final String ENTRIES_THAT_WAIT = " for update skip locked";

  private final EntityManager entities;

  RedactedColumns(EntityManager entities) {
    this.entities = entities;
  }

  /** From how much a name was taken. */
  record Counts(int texts, int claims, int incidents) {}

  /**
   * Takes names out.
   *
   * @param country alpha-3 code of the country of whose reports alone; null: of all
   */
  Counts redact(Redaction redaction, @Nullable String country) {
    int texts = 0;
    int claims = 0;
    int incidents = 0;
    for (TextColumn column : TextColumn.ALL) {
      for (Tuple row : rows(column.read(country != null), country)) {
        String words = row.get("words", String.class);
        String redacted = redaction.apply(words);
        if (!redacted.equals(words)) {
          texts++;
          claims += rewrite(column, row.get("key", Long.class), redacted);
        }
      }
    }
    for (NameColumn column : NameColumn.ALL) {
      int changed = redact(column, redaction, country);
      incidents += column.table().equals("incident") ? changed : 0;
    }
    return new Counts(texts, claims, incidents);
  }

  private int rewrite(TextColumn column, long key, String redacted) {
    update(column.writeText())
        .setParameter("words", redacted)
        .setParameter("key", key)
        .executeUpdate();
    update(column.writeHash())
        .setParameter("sha256", CanonicalText.of(redacted).sha256())
        .setParameter("key", key)
        .executeUpdate();
    return update(column.quoteAnew()).setParameter("key", key).executeUpdate();
  }

  private int redact(NameColumn column, Redaction redaction, @Nullable String country) {
    int changed = 0;
    for (Tuple row : rows(read(column, country != null), country)) {
      String words = row.get("words", String.class);
      String redacted = redaction.apply(words);
      if (!redacted.equals(words)) {
        update(write(column))
            .setParameter("words", redacted)
            .setParameter("place", row.get("place", String.class))
            .executeUpdate();
        changed++;
      }
    }
    return changed;
  }

  /** Rows are found again by their place on the disk, which is theirs until the next update. */
  private static String read(NameColumn column, boolean ofOneCountry) {
    String words =
        column.isArray()
            ? "array_to_string(%s, '%s')".formatted(column.name(), SEPARATOR)
            : column.name();
    return "select cast(ctid as text) as place, %s as words from %s where %s is not null and %s and %s%s"
        .formatted(
            words,
            column.table(),
            column.name(),
            column.where(),
            ofOneCountry ? column.onCountry() : "true",
            column.isOfImports() ? ENTRIES_THAT_WAIT : "");
  }

  private static String write(NameColumn column) {
    String words =
        column.isArray() ? "string_to_array(:words, '%s')".formatted(SEPARATOR) : ":words";
    return "update %s set %s = %s where ctid = cast(:place as tid)"
        .formatted(column.table(), column.name(), words);
  }

  @SuppressWarnings("unchecked") // the query was created for tuples
  private List<Tuple> rows(String sql, @Nullable String country) {
    Query query = entities.createNativeQuery(sql, Tuple.class);
    if (country != null && sql.contains(":country")) {
      query.setParameter("country", country);
    }
    return query.getResultList();
  }

  private Query update(String sql) {
    return entities.createNativeQuery(sql);
  }
}
