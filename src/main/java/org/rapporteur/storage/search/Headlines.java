package org.rapporteur.storage.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Select;

/** The passages that fit words, of texts that are not stored as they are served. */
@ApplicationScoped
public class Headlines {

  private static final String SQL =
      """
      select {headline} as headline
      from unnest(cast(:texts as text[])) with ordinality as served(words, place)
      order by place\
      """
          .replace("{headline}", SearchSql.headline("served.words"));

  private final Reads reads;

  Headlines(Reads reads) {
    this.reads = reads;
  }

  /** Of each text the passages that fit best. */
  public List<String> of(List<String> texts, String words) {
    return reads.list(
        new Select(SQL).with("texts", texts.toArray(String[]::new)).with("words", words),
        row -> row.text("headline"));
  }
}
