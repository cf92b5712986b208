package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.StoredEvidence;

/** Whether what is stored is whole, and is what was acknowledged. */
final class Books {

  /** What each kind of report has: all of a kind are alike. */
  private static final String UNEQUAL =
      """
      select kind || ': ' || string_agg(distinct parts, ' and ')
      from (select case when t.canonical_text like '%Nothing happened%' then 'line' else 'entry' end as kind,
                   concat_ws('/', (select count(*) from claim c where c.revision = v.id),
                                  (select count(*) from incident i where i.revision = v.id),
                                  (select count(*) from section s where s.revision = v.id),
                                  (select count(*) from incident_counted n where n.revision = v.id)) as parts
            from revision v join report r on r.id = v.report left join revision_text t on t.revision = v.id
            where r.series = 'sample') as each
      group by kind having count(distinct parts) > 1\
      """;

  private static final String WITHOUT_TEXT =
      "select v.report from revision v where not exists (select 1 from revision_text t where t.revision = v.id)";

  private static final String MORE_THAN_ONCE =
      "select report from revision group by report having count(*) > 1";

  /** Each write has one change, each change a write. */
  private static final String UNTOLD =
      """
      select 'report ' || v.report from revision v
      where 1 <> (select count(*) from change c where c.report = v.report and c.revision = v.number)
      union all
      select 'claim ' || id from claim where correction is not null
        and 1 <> (select count(*) from change c where c.claim = claim.id and c.kind = 'CLAIM_ADDED')
      union all
      select 'takedown ' || id from takedown where 1 <> (select count(*) from change c where c.takedown = takedown.id)
      union all
      select 'change ' || sequence from change c
      where c.report is not null and not exists (select 1 from revision v where v.report = c.report and v.number = c.revision)
         or c.claim is not null and not exists (select 1 from claim where id = c.claim)
         or c.takedown is not null and not exists (select 1 from takedown where id = c.takedown)\
      """;

  private static final String MISCOUNTED =
      """
      select kept || ' for ' || there
      from (select (select sum(incidents) from incident_count where country = '*' and act = '*' and topic = '*' and edition = 0) as kept,
                   (select count(*) from incident) as there) as counts
      where kept <> there\
      """;

  /**
   * Of each name whether it stands in texts, incidents and lists of persons: in all, or nowhere.
   */
  private static final String HALF_TAKEN_OUT =
      """
      select wanted
      from unnest(cast(string_to_array(':names', ',') as text[])) as each(wanted)
      where 1 <> (select count(distinct there)
                  from (values (exists (select 1 from revision_text where canonical_text like '%' || wanted || '%')),
                               (exists (select 1 from incident where text like '%' || wanted || '%')),
                               (exists (select 1 from incident_person p where p.name like '%' || wanted || '%'))) as places(there))\
      """;

  private static final String STILL_THERE =
      """
      select wanted from unnest(cast(string_to_array(':names', ',') as text[])) as each(wanted)
      where exists (select 1 from revision_text where canonical_text like '%' || wanted || '%')\
      """;

  private final Sql sql;
  private final Editor editor;
  private final Ledger ledger;

  Books(Sql sql, Client service, Ledger ledger) {
    this.sql = sql;
    this.editor = new Editor(service);
    this.ledger = ledger;
  }

  /** All imports have ended by now. */
  void balance() {
    assertThat(ledger.surprises()).isEmpty();
    nothingIsThereByHalf();
    everythingAcknowledgedIsThereOnce();
    takenOutIsTakenOut();
    everyClaimQuotesItsSource();
    theFeedTellsOfEverything();
  }

  private void nothingIsThereByHalf() {
    isEmpty("reports of a kind with other parts", UNEQUAL);
    isEmpty("reports without a text", WITHOUT_TEXT);
    isEmpty("writes without their change, or the other way round", UNTOLD);
    isEmpty("counts of incidents", MISCOUNTED);
    isEmpty("answers that are still due", "select country from answer_due");
    isEmpty("imports", "select id::text || status from import_job where status <> 'SUCCEEDED'");
    isEmpty(
        "entries of imports", "select place || state from import_entry where state <> 'CREATED'");
  }

  private void everythingAcknowledgedIsThereOnce() {
    isEmpty("reports with another revision", MORE_THAN_ONCE);
    assertThat(sql.list("select id from report")).containsAll(ledger.reports());
    assertThat(sql.list("select id from claim where correction is not null"))
        .containsAll(ledger.corrections().stream().map(String::valueOf).toList());
    isEmpty(
        "corrections that are there twice",
        "select value from claim where correction is not null group by value having count(*) > 1");
    ledger
        .imports()
        .forEach((id, reports) -> {
          JsonNode ended = editor.ask("/v1/imports/" + id).expect(200).json();
          assertThat(ended.get("created").asInt()).as(id).isEqualTo(reports);
        });
  }

  private void takenOutIsTakenOut() {
    isEmpty("names that stand somewhere", about(ledger.toBeTakenOut(), HALF_TAKEN_OUT));
    isEmpty("names that were taken out", about(ledger.takenOut(), STILL_THERE));
  }

  private void everyClaimQuotesItsSource() {
    isEmpty("claims that quote something else", StoredEvidence.CLAIMS_THAT_QUOTE_SOMETHING_ELSE);
    isEmpty(
        "incidents that quote something else", StoredEvidence.INCIDENTS_THAT_QUOTE_SOMETHING_ELSE);
    isEmpty("texts with another hash", StoredEvidence.TEXTS_WITH_ANOTHER_HASH);
  }

  private void theFeedTellsOfEverything() {
    List<JsonNode> changes = editor.ask("/v1/changes?format=ndjson").expect(200).lines();
    List<Long> sequences = changes.stream().map(change -> change.get("sequence").asLong()).toList();
    assertThat(sequences).isSorted().doesNotHaveDuplicates();
    assertThat(sequences).hasSize((int) sql.number("select count(*) from change"));
    assertThat(
            changes.stream()
                .filter(change -> "CREATED".equals(change.get("kind").asText()))
                .map(change -> change.get("report").asText())
                .collect(Collectors.toSet()))
        .containsAll(ledger.reports());
  }

  /** The service verifies every claim that came since a number; the answer is the last one. */
  long verifySince(long claim) {
    List<String> claims =
        sql.list(
            "select id from claim where release is null and id > %d order by id".formatted(claim));
    for (String each : claims) {
      assertThat(
              editor
                  .ask("/v1/claims/%s/verify".formatted(each))
                  .expect(200)
                  .json()
                  .get("outcome")
                  .asText())
          .as("claim %s", each)
          .isIn("VERIFIED", "REDACTED");
    }
    return claims.isEmpty() ? claim : Long.parseLong(claims.getLast());
  }

  private static String about(Set<String> names, String query) {
    return query.replace(":names", String.join(",", names));
  }

  private void isEmpty(String what, String query) {
    assertThat(sql.list(query)).as(what).isEmpty();
  }
}
