import java.util.Arrays;
import java.util.List;

/** Who does it, and words for them. */
enum Agent {
  POLICE("police officers"),
  SECURITY_FORCES("members of the security forces"),
  ARMED_FORCES("soldiers"),
  COURT("a court"),
  ARMED_GROUP("fighters of an armed group"),
  PRISON_STAFF("prison guards"),
  UNIDENTIFIED("unidentified men"),
  GOVERNMENT("the authorities"),
  INTELLIGENCE_SERVICE("intelligence agents"),
  PRIVATE_PERSONS("neighbours");

  static final Skewed<Agent> BY_FREQUENCY =
      new Skewed<>(List.copyOf(Arrays.asList(values())), 1, 1);

  final String words;

  Agent(String words) {
    this.words = words;
  }
}
