package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He saw Dr. Aro there.",
        "He saw Mr. Aro there.",
        "He saw Mgr. Aro there.",
        "Lt. Gen. Aro was there.",
        "He was in St. Kisanta.",
        "Law No. 84 was passed.",
        "He saw J. Aro there.",
        "He saw A.B. Aro there.",
        "He joined the U.S. Army.",
        "It cost 3.5 million.",
        "A."
      })
  void aFullStopInsideOfOneEndsNone(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void othersEndOne() {
    assertThat(split("He left. She stayed! Did they? \"No.\" Plan AB. The UTO. He was 30."))
        .containsExactly(
            "He left.",
            "She stayed!",
            "Did they?",
            "\"No.\"",
            "Plan AB.",
            "The UTO.",
            "He was 30.");
  }

  @Test
  void onlyTheStretchIsCut() {
    String text = "He left. She stayed. They sang.";
    assertThat(new SentenceSplitter().split(text, 9, 20))
        .singleElement()
        .returns(9, Sentence::start)
        .returns(20, Sentence::end);
  }

  private static List<String> split(String text) {
    return new SentenceSplitter()
        .split(text, 0, text.length()).stream()
            .map(sentence -> text.substring(sentence.start(), sentence.end()))
            .toList();
  }
}
