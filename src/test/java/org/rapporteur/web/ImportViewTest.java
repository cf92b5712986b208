package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.TestDatabase;

/** An editor reads a file on trial, stores it, and looks on while a volume is imported. */
@ServiceTest
class ImportViewTest extends DashboardTest {

  @Test
  void aReportIsReadOnTrialAndThenStored() {
    try (Visitor visitor = visitor()) {
      giveKey(visitor.visit("/import"), TestDatabase.EDITOR_KEY);
      send(visitor, "entry.txt", SampleText.entry(1967, "Palau"));
      visitor.page.getByText("Read it on trial").click();
      assertThat(visitor.see(".preview")).containsText("sample-1967-plw");
      assertThat(visitor.see(".preview .outcome")).containsText("nothing stored");
      given().get("/v1/reports/sample-1967-plw").then().statusCode(404);
      visitor.looksWell("import-trial");
      visitor.page.getByText("Store it").click();
      assertThat(visitor.see(".preview .outcome")).containsText("Created");
      given().get("/v1/reports/sample-1967-plw").then().statusCode(200);
      visitor.see(".preview .outcome a").click();
      assertThat(visitor.see("report-view h1")).containsText("Palau");
    }
  }

  @Test
  void aVolumeIsFollowedToItsEndWithWhatWasNotTaken() {
    String lines =
        line(SampleText.entry(1968, "Palau"))
            + line("No report at all.")
            + line(SampleText.entry(1969, "Palau"));
    try (Visitor visitor = visitor()) {
      giveKey(visitor.visit("/import"), TestDatabase.EDITOR_KEY);
      send(visitor, "volume.ndjson", lines);
      visitor.page.getByText("Import the volume").click();
      assertThat(visitor.see(".import-status")).hasText("Succeeded");
      assertThat(visitor.see("import-progress [role=status]"))
          .containsText("2 reports created, 0 revised, 0 unchanged, 1 not taken");
      assertThat(visitor.see("import-progress tbody tr")).hasCount(1);
      assertThat(visitor.page).hasURL(Pattern.compile("/import\\?import=[0-9a-f-]{36}$"));
      visitor.looksWell("import-ended");
      visitor.page.reload();
      assertThat(visitor.see(".import-status")).hasText("Succeeded");
    }
  }

  @Test
  void whatIsNoReportIsRefusedWithTheReasons() {
    try (Visitor visitor = visitor()) {
      giveKey(visitor.visit("/import"), TestDatabase.EDITOR_KEY);
      send(visitor, "letter.txt", "Dear editor, this is a letter.");
      visitor.page.getByText("Read it on trial").click();
      assertThat(visitor.see(".state-failed")).containsText("does not take");
      assertThat(visitor.see(".notices")).containsText("NOT_A_REPORT");
      send(visitor, "picture.png", "...");
      assertThat(visitor.see("main"))
          .containsText("A file that ends like “picture.png” is not taken");
      visitor.expectsRefusals();
    }
  }

  @Test
  void aWrongKeyIsSaidToBeWrong() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/import");
      send(visitor, "entry.txt", SampleText.entry(1970, "Palau"));
      assertThat(visitor.see("form.import button.main")).isDisabled();
      giveKey(visitor, "no-such-key");
      visitor.page.getByText("Read it on trial").click();
      assertThat(visitor.see(".state-failed")).containsText("needs a key that the service knows");
      visitor.expectsRefusals();
    }
  }

  @Test
  void anImportThatIsNotKnownIsSaidToBe() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/import?import=00000000-0000-0000-0000-000000000000");
      assertThat(visitor.see("import-progress .state-failed")).containsText("no such thing");
      visitor.expectsRefusals();
    }
  }

  private static void giveKey(Visitor visitor, String key) {
    visitor.page.getByLabel("Editor key").fill(key);
    visitor.page.getByText("Use it").click();
    assertThat(visitor.page.getByText("A key is given.")).isVisible();
  }

  private static void send(Visitor visitor, String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    visitor.see("input[type=file]").setInputFiles(new FilePayload(name, "", bytes));
  }

  private static String line(String text) {
    return new JsonObject().put("text", text).encode() + "\n";
  }
}
