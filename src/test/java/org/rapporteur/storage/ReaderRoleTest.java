package org.rapporteur.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.DatabaseRoles;
import org.rapporteur.ServiceTest;

/** The role that only reads sees what docs/operation.md says, and changes nothing. */
@ServiceTest
@TestProfile(DatabaseRoles.Profile.class)
class ReaderRoleTest {

  @Inject
  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private Connection reader;
  private Statement sql;

  @BeforeEach
  void connect() throws SQLException {
    reader = DatabaseRoles.asReader(url);
    sql = reader.createStatement();
  }

  @AfterEach
  void disconnect() throws SQLException {
    reader.close();
  }

  @Test
  void everyTableIsDecidedUpon() throws SQLException, IOException {
    assertThat(ReaderTable.documented())
        .as("tables in docs/operation.md, each with what the reader sees of it")
        .extracting(ReaderTable::name)
        .containsExactlyInAnyOrderElementsOf(columns().keySet());
  }

  @Test
  void whatItMayReadIsWhatIsDocumented() throws SQLException, IOException {
    Map<String, List<Column>> columns = columns();
    assertThat(ReaderTable.documented())
        .allSatisfy(table ->
            assertThat(columns.get(table.name()))
                .extracting(Column::name)
                .containsAll(table.keptBack()))
        .allSatisfy(table ->
            assertThat(columns.get(table.name()))
                .allSatisfy(column ->
                    assertThat(column.readable())
                        .as("%s.%s can be read", table.name(), column.name())
                        .isEqualTo(table.shows(column.name()))));
  }

  @Test
  void whatItMayReadItReads() throws SQLException {
    int tables = 0;
    for (Map.Entry<String, List<Column>> table : columns().entrySet()) {
      List<String> readable =
          table.getValue().stream().filter(Column::readable).map(Column::name).toList();
      if (!readable.isEmpty()) {
        sql.executeQuery(
            "select %s from %s limit 1".formatted(String.join(", ", readable), table.getKey()));
        tables++;
      }
    }
    assertThat(tables).isGreaterThan(20);
    assertThat(read("select name from country where iso3 = 'KAZ'")).containsExactly("Kazakhstan");
    assertThat(read("select id from incident where country = 'KAZ'")).isNotEmpty();
  }

  /** Whatever the page says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select sha256 from api_key",
        "select name from api_key",
        "select bearer from audit_entry",
        "select hash from takedown_name",
        "select salt from takedown_salt",
        "select canonical_text from revision_text",
        "select canonical_text from dataset_text",
        "select canonical_text from correction",
        "select text from incident",
        "select words from incident",
        "select words from section",
        "select * from incident",
        "select incident from incident",
        "select section_words(s) from section s",
        "select text from import_entry",
        "select bytes from import_body_part",
        "select id from import_job",
        "select task_data from scheduled_tasks",
        "copy revision_text to stdout",
        "copy report to program 'cat'",
        "select pg_read_file('PG_VERSION')",
        "select rolpassword from pg_authid"
      })
  void secretsAndTextsAreKeptFromIt(String question) {
    assertThatThrownBy(() -> sql.execute(question)).hasMessageContaining("permission denied");
  }

  @Test
  void itMayDoNothingButRead() throws SQLException {
    assertThat(
            read(
                """
                select c.relname || ': ' || privilege
                from pg_class c cross join unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
                  and (has_table_privilege(c.oid, privilege)
                       or privilege in ('insert', 'update', 'references') and has_any_column_privilege(c.oid, privilege))\
                """))
        .isEmpty();
    assertThat(
            read(
                """
                select seqrelid::regclass from pg_sequence where has_sequence_privilege(seqrelid, 'usage, select, update')\
                """))
        .isEmpty();
    assertThat(
            read(
                """
                select rolname from pg_roles
                where rolname <> current_user and pg_has_role(rolname, 'member')
                   or rolname = current_user and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)\
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insert into country (iso3, name, kind, source) values ('ZZZ', 'Nowhere', 'STATE', 'x') | permission denied",
        "update claim set value = 'x'                    | permission denied",
        "update change set reason = null                 | permission denied",
        "delete from report                              | permission denied",
        "truncate answer                                 | permission denied",
        "alter table claim add column more text          | must be owner",
        "drop table report cascade                       | must be owner",
        "begin; lock table claim in exclusive mode       | permission denied",
        "select resolve_answers_anew()                   | permission denied",
        "select count_incidents_anew()                   | permission denied",
        "select nextval('claim_seq')                     | permission denied",
        "create table more (name text)                   | permission denied",
        "create temporary table more (name text)         | permission denied",
        "create function more() returns int language sql as 'select 1'         | permission denied",
        "create function pg_temp.more() returns int language sql as 'select 1' | permission denied",
        "create schema more                              | permission denied",
        "create extension hstore                         | permission denied",
        "set role rapporteur_app                         | permission denied",
        "set role rapporteur_owner                       | permission denied"
      })
  void itChangesNothing(String statement, String refusal) {
    assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining(refusal);
  }

  @Test
  void theNextMigrationTakesAwayWhatItShouldNotHave() throws SQLException {
    Map<String, List<Column>> before = columns();
    try (Connection owner = DatabaseRoles.asOwner(url);
        Statement granting = owner.createStatement()) {
      granting.execute("grant select, delete on api_key to rapporteur_reader");
      granting.execute("grant select (text) on incident to rapporteur_reader");
    }
    assertThat(columns()).isNotEqualTo(before);
    DatabaseRoles.migrate(url);
    assertThat(columns()).isEqualTo(before);
    assertThat(read("select has_table_privilege('api_key', 'delete')")).containsExactly("f");
  }

  @Test
  void itDoesNotKeepOthersWaitingForEver() throws SQLException {
    assertThat(read("show statement_timeout")).containsExactly("5min");
    assertThat(read("show idle_in_transaction_session_timeout")).containsExactly("5min");
  }

  private record Column(String name, boolean readable) {}

  private Map<String, List<Column>> columns() throws SQLException {
    Map<String, List<Column>> columns = new TreeMap<>();
    try (ResultSet rows =
        sql.executeQuery(
            """
            select c.relname, a.attname, has_column_privilege(c.oid, a.attnum, 'select')
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
              and a.attnum > 0 and not a.attisdropped\
            """)) {
      while (rows.next()) {
        columns
            .computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
            .add(new Column(rows.getString(2), rows.getBoolean(3)));
      }
    }
    return columns;
  }

  private List<String> read(String question) throws SQLException {
    try (ResultSet rows = sql.executeQuery(question)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
