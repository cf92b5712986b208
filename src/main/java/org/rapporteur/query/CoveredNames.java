package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Hit;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.ReportId;
import org.rapporteur.storage.incident.NamesInReports;
import org.rapporteur.storage.search.Headlines;

/** Covers the names of persons in what is answered, where it is asked for. */
@ApplicationScoped
class CoveredNames {

  private final NamesInReports names;
  private final Headlines headlines;

  CoveredNames(NamesInReports names, Headlines headlines) {
    this.names = names;
    this.headlines = headlines;
  }

  /** What was found, without the names of persons as far as a policy hides them. */
  <T> List<T> cover(
      List<T> found,
      NamePolicy policy,
      Function<T, ReportId> report,
      BiFunction<T, NameCover, T> covered) {
    if (!policy.hides() || found.isEmpty()) {
      return found;
    }
    Map<String, NameCover> covers = new HashMap<>();
    names
        .of(found.stream().map(report).toList())
        .forEach((id, named) -> covers.put(id, NameCover.of(policy, named)));
    NameCover ofNobody = NameCover.of(policy, List.of());
    return found.stream()
        .map(each ->
            covered.apply(each, covers.getOrDefault(report.apply(each).toString(), ofNobody)))
        .toList();
  }

  /** Hits whose headlines are still whole texts, covered ones, with the passages that fit words. */
  <T> List<T> foundAnew(
      List<T> covered, String words, Function<T, @Nullable Hit> hit, BiFunction<T, Hit, T> with) {
    if (covered.isEmpty()) {
      return covered;
    }
    List<Hit> hits = covered.stream().map(hit).map(Objects::requireNonNull).toList();
    List<String> passages = headlines.of(hits.stream().map(Hit::headline).toList(), words);
    return IntStream.range(0, hits.size())
        .mapToObj(i -> with.apply(covered.get(i), hits.get(i).withHeadline(passages.get(i))))
        .toList();
  }
}
