package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.change.ChangeKind;
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
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.SourceClass;
import org.rapporteur.indicator.VerificationOutcome;
import org.rapporteur.ingestion.IngestionOutcome;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.TextPolicy;
import org.rapporteur.report.Topic;
import org.rapporteur.time.Certainty;

/** Whoever meets a code in an answer finds it in the codebook. */
class CodebookTest {

  static Stream<Enum<?>> codes() {
    return Stream.of(
            Act.class,
            Agent.class,
            Basis.class,
            ChangeKind.class,
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
            ImportForm.class)
        .<Enum<?>>flatMap(type -> Arrays.stream((Enum<?>[]) type.getEnumConstants()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsDefined(Enum<?> code) throws IOException {
    assertThat(Files.readString(Path.of("docs/codebook.md"))).contains("`" + code.name() + "`");
  }
}
