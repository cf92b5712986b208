package org.rapporteur.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogWordsTest {

  private static final String WORDS = "Ada Exemplar";

  @Test
  void anExceptionIsLoggedWithItsKindAndPlaceAndWithoutItsMessage() {
    SQLException cause = new SQLException("Key (name)=(" + WORDS + ")", "23505");
    SQLException batch = new BatchUpdateException("Batch entry 0 " + WORDS, "23505", 0, null);
    batch.initCause(cause);
    String logged =
        logged("org.rapporteur.api.limits.Overload", new IllegalStateException(WORDS, batch));
    assertThat(logged)
        .doesNotContain(WORDS)
        .contains("java.lang.IllegalStateException")
        .contains("java.sql.BatchUpdateException (SQLSTATE 23505)")
        .contains("java.sql.SQLException (SQLSTATE 23505)")
        .contains("at " + LogWordsTest.class.getName());
  }

  @Test
  void whatKeepsTheProgramFromStartingIsNamed() {
    assertThat(logged("io.quarkus.runtime.Application", new IllegalStateException("set A with B")))
        .contains("set A with B");
  }

  @Test
  void addressesOfRequestsThatFailedAreLeftOut() {
    LogRecord framework = record("io.quarkus.vertx.http.runtime.QuarkusErrorHandler", null);
    framework.setMessage("HTTP Request to %s failed, error id: %s");
    framework.setParameters(new Object[] {"/v1/countries/" + WORDS, "1"});
    assertThat(new LogWords().isLoggable(framework)).isTrue();
    assertThat(framework.getMessage()).isEqualTo("a request failed");
    assertThat(framework.getParameters()).isNull();

    LogRecord problem = record("http-problem", null);
    problem.setMessage(
        "status=500, title=\"Wrong\", instance=\"/v1/x/" + WORDS + "\", type=\"/a\"");
    assertThat(new LogWords().isLoggable(problem)).isTrue();
    assertThat(problem.getMessage()).isEqualTo("status=500, title=\"Wrong\", type=\"/a\"");
  }

  @Test
  void causesThatGoInCirclesEnd() {
    IllegalStateException one = new IllegalStateException(WORDS);
    one.initCause(new IllegalArgumentException(WORDS, one));
    assertThat(logged("anybody", one)).doesNotContain(WORDS);
  }

  @Test
  void filteringTwiceIsAsGoodAsOnce() {
    LogRecord record = record("anybody", new IllegalStateException(WORDS));
    LogWords filter = new LogWords();
    assertThat(filter.isLoggable(record) && filter.isLoggable(record)).isTrue();
    assertThat(record.getThrown().getMessage()).isEqualTo("java.lang.IllegalStateException");
  }

  private static String logged(String logger, Throwable thrown) {
    LogRecord record = record(logger, thrown);
    assertThat(new LogWords().isLoggable(record)).isTrue();
    StringWriter text = new StringWriter();
    record.getThrown().printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static LogRecord record(String logger, @Nullable Throwable thrown) {
    LogRecord record = new LogRecord(Level.SEVERE, "something failed");
    record.setLoggerName(logger);
    record.setThrown(thrown);
    return record;
  }
}
