import java.util.Arrays;
import java.util.List;

/** What can be done to somebody, and words for it; what is told of most often first. */
enum Act {
  ARREST("arrested"),
  DETENTION("detained without charge"),
  ILL_TREATMENT("ill-treated"),
  TORTURE("tortured"),
  IMPRISONMENT("sentenced to three years' imprisonment"),
  UNFAIR_TRIAL("tried in proceedings that were unfair"),
  THREAT_OR_HARASSMENT("harassed"),
  EXTRAJUDICIAL_EXECUTION("extrajudicially executed"),
  ASSAULT("assaulted"),
  DEATH_IN_CUSTODY("found dead in custody"),
  ENFORCED_DISAPPEARANCE("made to disappear"),
  DEATH_SENTENCE("sentenced to death"),
  FORCED_EVICTION("forcibly evicted"),
  ABDUCTION("abducted"),
  DEATH_THREAT("threatened with death"),
  CENSORSHIP("forbidden to publish"),
  KILLING_CROWD_CONTROL("killed when police fired at a crowd"),
  RAPE("raped"),
  REFOULEMENT("forcibly returned"),
  EXECUTION("executed"),
  DETENTION_CONDITIONS("held in an overcrowded cell"),
  FABRICATED_CHARGE("charged with an offence that was fabricated"),
  EXPULSION("expelled"),
  ATTACK_ON_MEDIA("attacked in a newspaper's office"),
  LIMIT_ON_ASSEMBLY("kept from holding a demonstration"),
  DEATH_FROM_TORTURE("tortured to death"),
  RESTRICTION_ON_RELIGION("forbidden to worship"),
  BAN_OF_GROUP("banned as a group"),
  DENIAL_OF_CANDIDACY("refused as a candidate"),
  OTHER("stabbed");

  static final Skewed<Act> BY_FREQUENCY = new Skewed<>(List.copyOf(Arrays.asList(values())), 1, 1);

  final String words;

  Act(String words) {
    this.words = words;
  }
}
