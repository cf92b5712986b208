package org.rapporteur;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds every answer that a test receives from an address of the contract against {@code
 * openapi.yaml}.
 */
public class ContractCheck implements QuarkusTestBeforeEachCallback, Filter {

  /** Every address takes these, and no contract lists them. */
  private static final Set<String> OF_HTTP_ITSELF = Set.of("HEAD", "OPTIONS");

  private static final OpenApiInteractionValidator CONTRACT =
      OpenApiInteractionValidator.createFor(Path.of("openapi.yaml").toUri().toString()).build();

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(List.of(new ContractCheck()));
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String path = URI.create(request.getURI()).getPath();
    boolean promised = path.startsWith("/v1/") || path.startsWith("/problems/");
    if (promised && !OF_HTTP_ITSELF.contains(request.getMethod())) {
      check(
          path,
          Request.Method.valueOf(request.getMethod()),
          response,
          request.getURI().contains("fields="));
    }
    return response;
  }

  private static void check(String path, Request.Method method, Response response, boolean inPart) {
    SimpleResponse.Builder answer = SimpleResponse.Builder.status(response.statusCode());
    response.headers().forEach(header -> answer.withHeader(header.getName(), header.getValue()));
    findBreach(path, method, answer.withBody(response.asByteArray()).build(), inPart)
        .ifPresent(breach -> {
          throw new AssertionError(
              "%s %s breaks the contract:%n%s%n%s"
                  .formatted(method, path, breach, response.asString()));
        });
  }

  /**
   * In what an answer breaks the contract, for a person.
   *
   * @param inPart whether some properties were asked for with {@code fields}
   */
  public static Optional<String> findBreach(
      String path, Request.Method method, SimpleResponse answer, boolean inPart) {
    ValidationReport report = CONTRACT.validateResponse(path, method, answer);
    return report.hasErrors()
            && !isOutsideOfTheContract(answer.getStatus(), report)
            && !(inPart && lacksPropertiesOnly(report))
        ? Optional.of(SimpleValidationReportFormat.getInstance().apply(report))
        : Optional.empty();
  }

  /** Whoever asks for some properties gets these, also without those that are required. */
  private static boolean lacksPropertiesOnly(ValidationReport report) {
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .allMatch(message -> message.getKey().endsWith(".required"));
  }

  /**
   * An address or a method that the contract does not have: 404 or 405 is what it then promises.
   */
  private static boolean isOutsideOfTheContract(int status, ValidationReport report) {
    return (status == 404 || status == 405)
        && report.getMessages().stream()
            .allMatch(message -> message.getKey().startsWith("validation.request."));
  }
}
