package org.rapporteur.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.storage.TakenBack.inTransaction;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;
import org.rapporteur.incident.Act;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.Topic;

/** What the database itself refuses, whatever the program does. */
@ServiceTest
class SchemaTest {

  private static final String CLAIM =
      """
      insert into claim (id, country, indicator, value, as_published, basis, stated_from, stated_to, holds_from, holds_to,
                         sure_from, sure_to, source, source_rank, release, span_start, span_end, quote, recorded_at, retracted_at)
      values (nextval('claim_seq'), 'PER', 'DEATH_PENALTY', '%s', 'x', 'STATED', '%s', '%s', '%2$s', '%3$s', '%2$s', '%3$s',
              'a-source', 1, (select min(id) from dataset_release), 0, 1, 'x', '%s', %s)\
      """;

  @Inject DataSource database;

  @Test
  void codeListsAreThoseOfTheProgram() throws SQLException {
    assertThat(query("select code from act"))
        .containsExactlyInAnyOrderElementsOf(names(Act.values()));
    assertThat(query("select code from topic"))
        .containsExactlyInAnyOrderElementsOf(names(Topic.values()));
    assertThat(query("select code || ' ' || severity from notice_code"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(NoticeCode.values()).map(code -> code + " " + code.severity()).toList());
  }

  @Test
  void oneSourceSaysOneThingAtATime() throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute(
              CLAIM.formatted("RETENTIONIST", "1970-01-01", "1970-12-31", "2020-01-01", "null"));
          assertThatThrownBy(() ->
                  sql.execute(
                      CLAIM.formatted(
                          "ABOLITIONIST_ALL_CRIMES",
                          "1970-06-01",
                          "1971-06-01",
                          "2021-01-01",
                          "null")))
              .hasMessageContaining("claim_source_country_indicator");
        });
  }

  @Test
  void aClosedClaimLeavesRoomForTheNext() throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute(
              CLAIM.formatted(
                  "RETENTIONIST", "1970-01-01", "1970-12-31", "2020-01-01", "'2021-01-01'"));
          sql.execute(
              CLAIM.formatted(
                  "ABOLITIONIST_ALL_CRIMES", "1970-01-01", "1970-12-31", "2021-01-01", "null"));
        });
  }

  @Test
  void periodsThatFollowEachOtherAreBothKept() throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute(
              CLAIM.formatted("RETENTIONIST", "1970-01-01", "1970-12-31", "2020-01-01", "null"));
          sql.execute(
              CLAIM.formatted(
                  "ABOLITIONIST_ALL_CRIMES", "1971-01-01", "1971-12-31", "2020-01-01", "null"));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "update claim set value = 'ABOLISHED' where indicator = 'DEATH_PENALTY'",
    "update claim set seat = 2 where indicator = 'ICC'",
    "update incident_act set act = 'THEFT'",
    "update section set topic = 'WEATHER'",
    "update report set id = 'x'",
    "update country set iso3 = 'kaz' where iso3 = 'KAZ'",
    "delete from country where iso3 = 'KAZ'"
  })
  void whatCannotBeIsRefused(String statement) throws SQLException {
    inTransaction(
        database,
        sql -> assertThatThrownBy(() -> sql.execute(statement)).isInstanceOf(SQLException.class));
  }

  private List<String> query(String select) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(select)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static List<String> names(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name).toList();
  }
}
