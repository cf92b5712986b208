package org.rapporteur.storage.search;

import org.rapporteur.privacy.NamePolicy;

/**
 * The parts of SQL that search. Columns are constants of the program; what a client searches for is
 * the parameter {@code :words}, or the one that is named.
 */
public final class SearchSql {

  private static final String QUERY = "websearch_to_tsquery('rapporteur', :words)";

  /** The marks cannot be taken for HTML, whatever a report holds. */
  private static final String OPTIONS =
      "StartSel=«, StopSel=», MaxWords=25, MinWords=10, MaxFragments=2, FragmentDelimiter=\" … \"";

  private SearchSql() {}

  /**
   * The revision {@code v} of a hit. It is looked up for each: how many there are PostgreSQL can
   * only guess, and where it guesses too many it would read all revisions.
   */
  public static String revisionOf(String hit) {
    return "cross join lateral (select * from revision where id = %s.revision limit 1) as v"
        .formatted(hit);
  }

  /**
   * Whether a row holds the words. Where names are hidden, they are not among its words; what the
   * index finds is then looked at once more.
   *
   * @param row alias of an incident or a section
   */
  public static String matches(String row, NamePolicy names) {
    return names.hides()
        ? "(required_words({query}) is null or {row}.words @@ required_words({query})) and {vector} @@ {query}"
            .replace("{query}", QUERY)
            .replace("{row}", row)
            .replace("{vector}", vector(row, names))
        : vector(row, names) + " @@ " + QUERY;
  }

  /** How well a row fits the words: the closer together they stand, the better. */
  public static String rank(String row, NamePolicy names) {
    return "ts_rank_cd(" + vector(row, names) + ", " + QUERY + ")";
  }

  private static String vector(String row, NamePolicy names) {
    return names.hides()
        ? "words_besides_names(%s.words, %1$s.report)".formatted(row)
        : row + ".words";
  }

  /**
   * The passages of a text that fit the words. Where names are hidden, it is the text itself: they
   * have to be covered before it is known what fits.
   */
  public static String headline(String text, NamePolicy names) {
    return names.hides() ? searched(text) : headline(text);
  }

  static String headline(String text) {
    return "ts_headline('rapporteur', %s, %s, '%s')".formatted(searched(text), QUERY, OPTIONS);
  }

  /** As much of it as is searched. */
  private static String searched(String text) {
    return "left(" + text + ", 250000)";
  }

  /**
   * Whether a folded name holds what is searched for: with {@code like}, which the trigrams serve,
   * and whose own marks are letters like others here.
   */
  public static String holds(String folded, String parameter) {
    return """
    %s like '%%' || regexp_replace(folded(cast(:%s as text)), '([\\\\%%_])', '\\\\\\1', 'g') || '%%'\
    """
        .formatted(folded, parameter);
  }

  /** Whether a folded name holds what is searched for, or a part of it is like it. */
  public static String namedLike(String folded, String parameter) {
    return "(%s or folded(cast(:%s as text)) <%% %s)"
        .formatted(holds(folded, parameter), parameter, folded);
  }
}
