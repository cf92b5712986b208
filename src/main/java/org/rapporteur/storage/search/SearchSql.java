package org.rapporteur.storage.search;

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

  /** Whether a vector holds the words. */
  public static String matches(String vector) {
    return vector + " @@ " + QUERY;
  }

  /** How well a vector fits the words: the closer together they stand, the better. */
  public static String rank(String vector) {
    return "ts_rank_cd(" + vector + ", " + QUERY + ")";
  }

  /** The passages of a text that fit the words. */
  public static String headline(String text) {
    return "ts_headline('rapporteur', left(%s, 250000), %s, '%s')".formatted(text, QUERY, OPTIONS);
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
