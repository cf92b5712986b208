import java.util.List;

/** How many victims, as reports print it; null: no bound. */
record Victims(String words, Integer atLeast, Integer atMost, String qualifier) {

  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> PEOPLE =
      List.of("people", "men", "women", "students", "villagers", "demonstrators", "prisoners");

  static Victims some(Draw draw) {
    int few = draw.between(2, 10);
    String people = " " + draw.of(PEOPLE);
    double form = draw.share();
    if (form < 0.4) {
      return new Victims(NUMBERS.get(few - 2) + people, few, few, "EXACTLY");
    }
    if (form < 0.7) {
      return new Victims("at least " + NUMBERS.get(few - 2) + people, few, null, "AT_LEAST");
    }
    int many = 10 * draw.between(2, 30);
    return new Victims("some " + many + people, many, many, "ABOUT");
  }
}
