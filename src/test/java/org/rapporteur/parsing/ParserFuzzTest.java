package org.rapporteur.parsing;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.rapporteur.SampleText;
import org.rapporteur.fuzzing.Damaged;

/** However a text is damaged, it is read, and whatever is said of it stands in it. */
class ParserFuzzTest {

  private static final List<String> SEEDS =
      List.of(
          Entries.NORLAND,
          SampleText.entry(1991, "Peru"),
          Entries.NORLAND.replace("\n", "\r\n"),
          Entries.NORLAND.replaceAll("(?s)^.*?Covering", "Covering"));

  @Provide
  Arbitrary<String> damaged() {
    return Damaged.texts(SEEDS);
  }

  @Property(tries = 2000)
  void everyTextIsRead(@ForAll("damaged") String text) {
    Evidence.everythingStandsIn(text);
  }

  @Tag("endurance")
  @Property(tries = 700_000)
  void everyOneOfManyTextsIsRead(@ForAll("damaged") String text) {
    Evidence.everythingStandsIn(text);
  }
}
