package org.rapporteur.storage.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.report.ReportId;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.Select;

/** Whom reports name. */
@ApplicationScoped
public class NamesInReports {

  /** In any revision: a name that a later reading overlooked is one all the same. */
  private static final String SQL =
      """
      select distinct i.report, p.spellings
      from incident i join incident_person p on p.incident = i.key
      where i.report = any(:reports)\
      """;

  private final Reads reads;

  NamesInReports(Reads reads) {
    this.reads = reads;
  }

  /** The names of all persons, in all spellings, by report; one that names nobody is not in it. */
  public Map<String, List<String>> of(Collection<ReportId> reports) {
    String[] ids = reports.stream().map(ReportId::toString).distinct().toArray(String[]::new);
    return reads.list(new Select(SQL).with("reports", ids), Names::of).stream()
        .collect(
            Collectors.groupingBy(
                Names::report,
                Collectors.flatMapping(names -> names.spellings().stream(), Collectors.toList())));
  }

  private record Names(String report, List<String> spellings) {

    static Names of(Row row) {
      return new Names(row.text("report"), row.texts("spellings"));
    }
  }
}
