package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.access.CredentialKind;
import org.rapporteur.access.Role;
import org.rapporteur.api.facts.Office;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;
import org.rapporteur.codebook.CodeList;
import org.rapporteur.codebook.Codebook;
import org.rapporteur.codebook.DefinedCode;
import org.rapporteur.country.CountryKind;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.country.CountryName;
import org.rapporteur.imports.ImportForm;
import org.rapporteur.imports.ImportStatus;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.Agent;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.PersonRole;
import org.rapporteur.incident.VictimCount;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.CoverageState;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorKind;
import org.rapporteur.indicator.SourceClass;
import org.rapporteur.indicator.TimelineKind;
import org.rapporteur.indicator.VerificationOutcome;
import org.rapporteur.ingestion.IngestionOutcome;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.TextPolicy;
import org.rapporteur.report.Topic;
import org.rapporteur.time.Certainty;

/** Whoever meets a code in an answer finds it in the codebook. */
class CodebookTest {

  private static final ObjectMapper CONTRACT = new ObjectMapper(new YAMLFactory());
  private static final Codebook CODEBOOK = Codebook.load();

  static Stream<Named<?>> enums() {
    return Stream.of(
            Act.class,
            Agent.class,
            Basis.class,
            ChangeKind.class,
            ChangeAuthor.class,
            CoverageState.class,
            IndicatorKind.class,
            TimelineKind.class,
            SourceClass.class,
            VerificationOutcome.class,
            Certainty.class,
            Confidence.class,
            CountryKind.class,
            CountryMatch.MatchedBy.class,
            CountryName.Kind.class,
            DeathPenaltyStatus.class,
            IccParticipation.class,
            IccStatus.class,
            Indicator.class,
            IngestionOutcome.Change.class,
            Notice.Severity.class,
            NoticeCode.class,
            PersonRole.class,
            TextPolicy.class,
            Topic.class,
            VictimCount.Qualifier.class,
            ImportStatus.class,
            ImportForm.class,
            Office.class,
            ProblemType.class,
            CredentialKind.class,
            Role.class)
        .<Named<?>>map(type -> Named.of(type.getSimpleName(), type));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyEnumHasItsListWithExactlyItsConstants(Class<? extends Enum<?>> type) {
    assertThat(listOf(type).codes())
        .extracting(DefinedCode::code)
        .containsExactlyInAnyOrderElementsOf(names(type));
  }

  /** Also those whose enum is not among the ones above. */
  @Test
  void everyCodeOfTheContractIsInAList() throws IOException {
    JsonNode schemas =
        CONTRACT.readTree(Path.of("openapi.yaml").toFile()).at("/components/schemas");
    List<Set<String>> lists = CODEBOOK.lists().stream().map(CodebookTest::codes).toList();
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      JsonNode codes = schema.getValue().path("enum");
      if (!codes.isMissingNode()) {
        assertThat(lists).as(schema.getKey()).contains(texts(codes));
      }
    }
  }

  @Test
  void everyListSaysWhatItsCodesTell() {
    assertThat(CODEBOOK.lists())
        .allSatisfy(list -> assertThat(list.description()).as(list.name()).isNotBlank());
  }

  @Test
  void noCodeIsDefinedTwiceInAList() {
    assertThat(CODEBOOK.lists())
        .allSatisfy(list -> assertThat(codes(list)).as(list.name()).hasSameSizeAs(list.codes()));
  }

  /**
   * A list bears the name of its enum, with that of the class around it where it says too little.
   */
  private static CodeList listOf(Class<?> type) {
    return CODEBOOK
        .findList(type.getSimpleName())
        .or(() -> CODEBOOK.findList(type.getName().replaceFirst(".*\\.", "").replace('$', '.')))
        .orElseThrow(() -> new AssertionError("the codebook has no list " + type.getSimpleName()));
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).<String>map(Enum::name).toList();
  }

  private static Set<String> codes(CodeList list) {
    return list.codes().stream().map(DefinedCode::code).collect(Collectors.toSet());
  }

  private static Set<String> texts(JsonNode codes) {
    return codes.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
  }
}
