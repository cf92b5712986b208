package org.rapporteur.api.codelists;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.codebook.CodeList;

/** A list of codes, as it stands in the list of lists. */
@Schema(name = "CodeListItem", description = "A list of codes, without the codes")
public record CodeListItemResponse(
    @Schema(description = "Its name", examples = "DeathPenaltyStatus") String name,
    @Schema(description = "The subject that it belongs to", examples = "Facts") String group,
    @Schema(description = "What its codes tell, as plain text") String description,
    @Schema(description = "How many codes are in it", examples = "5") int codes,
    @Schema(
            description = "Where its codes are defined",
            examples = "/v1/code-lists/DeathPenaltyStatus")
        String href) {

  static CodeListItemResponse of(CodeList list) {
    return new CodeListItemResponse(
        list.name(),
        list.group(),
        list.description(),
        list.codes().size(),
        CodeListsResource.PATH + "/" + list.name());
  }
}
