package org.rapporteur;

/**
 * Questions to the database whether what is told stands in the texts that are stored; each has to
 * have no answer.
 */
public final class StoredEvidence {

  /** The words that stand at the place of a claim in the text that is stored. */
  public static final String CLAIMS_THAT_QUOTE_SOMETHING_ELSE =
      """
      select c.id from claim c
        left join revision_text r on r.revision = c.revision
        left join dataset_text d on d.release = c.release
        left join correction e on e.id = c.correction
      where c.quote is distinct from
        substring(coalesce(r.canonical_text, d.canonical_text, e.canonical_text)
                  from c.span_start + 1 for c.span_end - c.span_start)\
      """;

  public static final String INCIDENTS_THAT_QUOTE_SOMETHING_ELSE =
      """
      select i.id from incident i join revision_text r using (revision)
      where i.text is distinct from
        substring(r.canonical_text from i.span_start + 1 for i.span_end - i.span_start)\
      """;

  public static final String TEXTS_WITH_ANOTHER_HASH =
      """
      select r.id::text from revision r join revision_text t on t.revision = r.id
      where coalesce(r.redacted_sha256, r.sha256) <> encode(sha256(convert_to(t.canonical_text, 'UTF8')), 'hex')
      union all
      select d.dataset from dataset_release d join dataset_text t on t.release = d.id
      where coalesce(d.redacted_sha256, d.sha256) <> encode(sha256(convert_to(t.canonical_text, 'UTF8')), 'hex')\
      """;

  private StoredEvidence() {}
}
