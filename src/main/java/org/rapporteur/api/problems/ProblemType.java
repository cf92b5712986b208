package org.rapporteur.api.problems;

import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problem. Each one's {@link #path()} is the {@code type} of its problems and leads to
 * what it means.
 */
public enum ProblemType {
  BAD_PARAMETER(
      Status.BAD_REQUEST,
      "A parameter is not as documented",
      "Each entry of errors names a parameter and says what is allowed. Nothing was done."),
  BAD_BODY(
      Status.BAD_REQUEST,
      "The body cannot be read",
      "The body is empty, or its bytes are not text in the character set that Content-Type names (UTF-8 unless it names one)."
          + " Nothing was stored."),
  UNAUTHENTICATED(
      Status.UNAUTHORIZED,
      "A key is needed",
      "Send Authorization: Bearer <key> with a key that the service knows and that was not revoked, or a valid token of the"
          + " provider that it trusts."),
  FORBIDDEN(
      Status.FORBIDDEN,
      "This is not allowed",
      "The key's role does not include it, or the rights in a text do not allow to serve it whole."),
  NOT_FOUND(
      Status.NOT_FOUND, "There is no such thing", "Nothing is known under that address or name."),
  METHOD_NOT_ALLOWED(
      Status.METHOD_NOT_ALLOWED,
      "That cannot be done here",
      "The address exists and does not take this method."),
  NOT_ACCEPTABLE(
      Status.NOT_ACCEPTABLE,
      "That form is not available",
      "The address does not answer in any form that Accept names."),
  AMBIGUOUS_COUNTRY(
      Status.CONFLICT,
      "The name means several countries",
      "The candidates are listed. Ask with the alpha-3 code of one of them, or say on which day the name was used."),
  CONFLICT(
      Status.CONFLICT,
      "Somebody was faster",
      "What the request changes was changed in the meantime, or contradicts what somebody else put right. Look at the claims that"
          + " are named, and decide again."),
  NAME_TAKEN(
      Status.CONFLICT,
      "Another one has that name",
      "What is made needs a name that nothing else of its kind has. Nothing was stored."),
  REPORT_WITHDRAWN(
      Status.CONFLICT,
      "The report was withdrawn",
      "withdrawnAt and reason say since when and why. Nothing was stored. An administrator who sends it with reinstate=true has it"
          + " served again."),
  GONE(
      Status.GONE,
      "It is no longer served",
      "The report was withdrawn; withdrawnAt and reason say since when and why. What was answered before stays known: ask for facts"
          + " with knownAt."),
  BODY_TOO_LARGE(
      Status.REQUEST_ENTITY_TOO_LARGE,
      "The body is too large",
      "The detail says how many bytes are taken at most. Nothing was stored."),
  UNSUPPORTED_MEDIA_TYPE(
      Status.UNSUPPORTED_MEDIA_TYPE,
      "A body of that type is not taken",
      "The address takes bodies, and none of the Content-Type that was sent."),
  UNUSABLE_REPORT(
      422,
      "The text cannot be taken as a report",
      "The text was read. Each notice says what is wrong or doubtful; those of severity ERROR are why nothing was stored."),
  TOO_MANY_REQUESTS(
      Status.TOO_MANY_REQUESTS,
      "Too many requests",
      "Whoever asks has a number of requests a minute: RateLimit-Policy says how many, RateLimit how many are left, Retry-After"
          + " when to ask again. With a key it is more."),
  INTERNAL_ERROR(
      Status.INTERNAL_SERVER_ERROR,
      "Something is wrong in the service",
      "The fault is not in the request. It was logged under the request id of the answer's X-Request-Id header."),
  OVERLOADED(
      Status.SERVICE_UNAVAILABLE,
      "Too much is asked at once",
      "The service works on as many requests as it can. Nothing was done; ask again after Retry-After."),
  DATABASE_AWAY(
      Status.SERVICE_UNAVAILABLE,
      "The database is away",
      "The service cannot reach its database at the moment, or lost it on the way. Ask again after Retry-After. Whether a write was"
          + " done is not sure: look before you send it again."),
  DATABASE_FULL(
      Status.SERVICE_UNAVAILABLE,
      "The database has no room",
      "The disk of the database is full, so that nothing can be written; what is there can be read. Nothing was stored. Ask again"
          + " after Retry-After: an operator has to make room."),
  TIMED_OUT(
      Status.SERVICE_UNAVAILABLE,
      "It took too long",
      "The question was given up after the time that one may take. Nothing was stored; ask for less, or again after Retry-After.");

  private final int status;
  private final String title;
  private final String meaning;

  ProblemType(Status status, String title, String meaning) {
    this(status.getStatusCode(), title, meaning);
  }

  ProblemType(int status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  /** The type for a status that the framework answers with. */
  static Optional<ProblemType> findByStatus(int status) {
    return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
  }

  static Optional<ProblemType> findBySlug(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  static Optional<ProblemType> findByPath(String path) {
    return Arrays.stream(values()).filter(type -> type.path().equals(path)).findFirst();
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where it is explained, and the {@code type} of its problems. */
  public String path() {
    return "/problems/" + slug();
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String meaning() {
    return meaning;
  }
}
