package org.rapporteur.api.reports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.Author;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.ingestion.WithdrawalOutcome;
import org.rapporteur.ingestion.Withdrawals;

/** Turns a request that withdraws a report into the use case, and refusals into problems. */
@ApplicationScoped
class ReportWithdrawal {

  private static final int LONGEST_REASON = 1000;

  private final Withdrawals withdrawals;
  private final Author author;

  ReportWithdrawal(Withdrawals withdrawals, Author author) {
    this.withdrawals = withdrawals;
    this.author = author;
  }

  void withdraw(String id, @Nullable String reason) {
    ParameterReader reader = new ParameterReader();
    String why = reader.required("reason", reason, LONGEST_REASON);
    reader.finish();
    switch (withdrawals.withdraw(id, why, author.role())) {
      case WithdrawalOutcome.Done done -> {}
      case WithdrawalOutcome.Before(var withdrawal) ->
          throw Problems.withdrawn(ProblemType.GONE, withdrawal);
      case WithdrawalOutcome.Unknown unknown -> throw unknown(id);
    }
  }

  static HttpProblem unknown(String id) {
    return Problems.of(ProblemType.NOT_FOUND, "There is no report \"%s\".".formatted(id));
  }
}
