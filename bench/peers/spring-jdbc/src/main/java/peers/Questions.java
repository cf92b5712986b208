package peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Questions {

  private final JdbcClient database;
  private final String factsOfCountry;
  private final String factsOfAll;
  private final String incidents;
  private final String incidentsAfter;
  private final String search;
  private final String summary;

  Questions(JdbcClient database, @Value("${STATEMENTS}") Path statements) throws IOException {
    this.database = database;
    factsOfCountry = Files.readString(statements.resolve("facts-country.sql"));
    factsOfAll = Files.readString(statements.resolve("facts-all.sql"));
    incidents = Files.readString(statements.resolve("incidents.sql"));
    incidentsAfter = Files.readString(statements.resolve("deep-page.sql"));
    search = Files.readString(statements.resolve("search.sql"));
    summary = Files.readString(statements.resolve("summary.sql"));
  }

  @GetMapping("/facts-country")
  List<Rows.Fact> factsOfCountry(@RequestParam String country, @RequestParam LocalDate day) {
    return asked(factsOfCountry).param("country", country).param("day", day).query(Rows.Fact.class).list();
  }

  @GetMapping("/facts-all")
  List<Rows.Fact> factsOfAll(@RequestParam LocalDate day, @RequestParam(defaultValue = "500") int most) {
    return asked(factsOfAll).param("day", day).param("most", most).query(Rows.Fact.class).list();
  }

  @GetMapping("/incidents")
  List<Rows.Incident> incidents(
      @RequestParam String country, @RequestParam String act, @RequestParam(defaultValue = "50") int most) {
    return asked(incidents)
        .param("country", country)
        .param("act", act)
        .param("most", most)
        .query(Rows.Incident.class)
        .list();
  }

  @GetMapping("/deep-page")
  List<Rows.Incident> incidentsAfter(
      @RequestParam String report, @RequestParam int ordinal, @RequestParam(defaultValue = "50") int most) {
    return asked(incidentsAfter)
        .param("report", report)
        .param("ordinal", ordinal)
        .param("most", most)
        .query(Rows.Incident.class)
        .list();
  }

  @GetMapping("/search")
  List<Rows.Hit> search(@RequestParam String words, @RequestParam(defaultValue = "50") int most) {
    return asked(search).param("words", words).param("most", most).query(Rows.Hit.class).list();
  }

  @GetMapping("/summary")
  List<Rows.Count> summary(@RequestParam String country) {
    return asked(summary).param("country", country).query(Rows.Count.class).list();
  }

  private StatementSpec asked(String statement) {
    return database.sql(statement);
  }
}
