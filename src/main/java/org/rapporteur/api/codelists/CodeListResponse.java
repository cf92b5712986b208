package org.rapporteur.api.codelists;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.codebook.CodeList;
import org.rapporteur.codebook.DefinedCode;

/** A list of codes with their definitions. */
@Schema(name = "CodeList", description = "Codes of one kind, each with its definition")
public record CodeListResponse(
    @Schema(description = "Its name", examples = "DeathPenaltyStatus") String name,
    @Schema(description = "The subject that it belongs to", examples = "Facts") String group,
    @Schema(description = "What its codes tell, as plain text") String description,
    @Schema(description = "In the order of the codebook") List<CodeResponse> codes) {

  @Schema(name = "DefinedCode", description = "A code and what it means")
  public record CodeResponse(
      @Schema(description = "As it is taken and served", examples = "RETENTIONIST") String code,
      @Schema(description = "What it means, as plain text") String definition,
      @Schema(description = "Who defines it so", examples = "Amnesty International") String source,
      @Schema(
              description =
                  "What else the codebook says of it, by column: codes of others, codes that it goes with, examples. Empty: nothing",
              examples = "{\"HURIDOCS\": \"01 01 01 03\", \"match\": \"=\"}")
          Map<String, String> crosswalks) {

    static CodeResponse of(DefinedCode code) {
      return new CodeResponse(code.code(), code.definition(), code.source(), code.crosswalks());
    }
  }

  static CodeListResponse of(CodeList list) {
    return new CodeListResponse(
        list.name(),
        list.group(),
        list.description(),
        list.codes().stream().map(CodeResponse::of).toList());
  }
}
