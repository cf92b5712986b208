package org.rapporteur.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class RetiringOperationsTest {

  @Test
  void theContractMarksWhatRetiresAndSaysWhatToAskInstead() throws IOException {
    Operation operation = filtered(RetiringResource.class, "retiringList");
    assertThat(operation.getDeprecated()).isTrue();
    assertThat(operation.getDescription())
        .isEqualTo(
            "A list. Deprecated since 2027-01-01, and may be gone from 2027-07-01 on: ask `/v1/reports` instead.");
  }

  @Test
  void theContractLeavesAloneWhatStays() throws IOException {
    Operation operation = filtered(RetiringResource.class, "stayingList");
    assertThat(operation.getDeprecated()).isNull();
    assertThat(operation.getDescription()).isEqualTo("A list.");
  }

  @Test
  void nothingIsGoneBeforeItWasDeprecated() {
    LocalDate day = LocalDate.parse("2027-01-01");
    assertThatThrownBy(() -> RetiringOperations.sentence(day, day, "/v1/reports"))
        .hasMessageContaining("before it is deprecated");
  }

  private static Operation filtered(Class<?> resource, String operationId) throws IOException {
    Operation operation =
        OASFactory.createOperation().operationId(operationId).description("A list.");
    OpenAPI api =
        OASFactory.createOpenAPI()
            .paths(
                OASFactory.createPaths()
                    .addPathItem("/things", OASFactory.createPathItem().GET(operation)));
    new RetiringOperations(Index.of(resource)).filterOpenAPI(api);
    return operation;
  }
}
