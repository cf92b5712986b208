package org.rapporteur.api.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells whoever observes it of every problem that is answered with. */
public class AnsweredProblems {

  private final Event<ProblemType> problems;

  AnsweredProblems(Event<ProblemType> problems) {
    this.problems = problems;
  }

  @ServerResponseFilter
  public void tell(ContainerResponseContext response) {
    if (response.getEntity() instanceof HttpProblem problem) {
      URI type = problem.getType();
      ProblemType.findByPath(String.valueOf(type)).ifPresent(problems::fire);
    }
  }
}
