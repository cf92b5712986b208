package org.rapporteur.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookParserTest {

  private static final String PAGE =
      """
      # A codebook

      | name | what |
      |---|---|
      | Kew | those who keep gardens |

      ## Plants

      ### LeafShape
      The outline of a leaf,
      as [botanists](https://example.org) draw it. Source: Kew. Of `Stem` see elsewhere.

      Folded leaves are *unfolded* first.

      | code | definition | Linnaeus | match |
      |---|---|---|---|
      | `ROUND` | As long as it is wide. | orbiculatum | = |
      | `HEART` | Not `ROUND`, but [notched](https://example.org/notch). | | |

      Some are neither.

      | code | definition | source |
      |---|---|---|
      | `SECOND` | A second table of a section is no list. | nobody |

      ### Habit
      How it grows. Source: Kew.

      Trees are tall.

      ## Soils

      ### Soil.Kind

      | code | definition | source |
      |---|---|---|
      | `SAND` | Grains. | this page |
      | `CLAY` | \\| and lumps. | Kew |

      Source: whoever writes below a table is late.
      """;

  private final Codebook codebook = CodebookParser.parse(PAGE);

  private CodeList list(String name) {
    return codebook.findList(name).orElseThrow();
  }

  @Test
  void onlySectionsWithATableOfCodesAreLists() {
    assertThat(codebook.lists())
        .extracting(CodeList::name)
        .containsExactly("LeafShape", "Soil.Kind");
  }

  @Test
  void aListBelongsToTheHeadingAbove() {
    assertThat(codebook.lists()).extracting(CodeList::group).containsExactly("Plants", "Soils");
  }

  @Test
  void whatStandsBeforeTheTableDescribesTheListWithoutItsSource() {
    assertThat(list("LeafShape").description())
        .isEqualTo(
            "The outline of a leaf, as botanists draw it. Of Stem see elsewhere.\n\n"
                + "Folded leaves are unfolded first.");
    assertThat(list("Soil.Kind").description()).isEmpty();
  }

  @Test
  void definitionsAreTextWithoutMarkdown() {
    assertThat(list("LeafShape").codes())
        .extracting(DefinedCode::definition)
        .containsExactly("As long as it is wide.", "Not ROUND, but notched.");
    assertThat(list("Soil.Kind").codes().getLast().definition()).isEqualTo("| and lumps.");
  }

  @Test
  void aCodeHasTheSourceOfItsRowOrThatOfItsSection() {
    assertThat(list("LeafShape").codes()).extracting(DefinedCode::source).containsOnly("Kew");
    assertThat(list("Soil.Kind").codes())
        .extracting(DefinedCode::source)
        .containsExactly("this page", "Kew");
  }

  @Test
  void furtherColumnsAreKeptInTheirOrderAndEmptyCellsAreNot() {
    List<Map<String, String>> crosswalks =
        list("LeafShape").codes().stream().map(DefinedCode::crosswalks).toList();
    assertThat(crosswalks.getFirst())
        .containsExactly(entry("Linnaeus", "orbiculatum"), entry("match", "="));
    assertThat(crosswalks.getLast()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LeafShape", "leafshape", "leaf-shape", "LEAF-SHAPE"})
  void aListIsFoundByItsNameInAnyCaseAndInKebabCase(String name) {
    assertThat(list(name).name()).isEqualTo("LeafShape");
  }

  @Test
  void aPointInANameIsAHyphenInKebabCase() {
    assertThat(list("soil-kind").name()).isEqualTo("Soil.Kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Leaf", "leaf-s-hape", "Habit"})
  void whatIsNoListIsNotFound(String name) {
    assertThat(codebook.findList(name)).isEmpty();
  }

  @Test
  void aCodeWithoutSourceIsABugThatIsNamed() {
    String unfinished = PAGE.replace("lumps. | Kew |", "lumps. | |");
    assertThatThrownBy(() -> CodebookParser.parse(unfinished))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Soil.Kind: CLAY has no source");
  }
}
