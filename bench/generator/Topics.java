import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What sections are about. */
final class Topics {

  private static final List<String> ALL =
      List.of(
          "UNLAWFUL_KILLINGS",
          "TORTURE",
          "ARBITRARY_DETENTION",
          "UNFAIR_TRIALS",
          "FREEDOM_OF_EXPRESSION",
          "DEATHS_IN_CUSTODY",
          "DETENTION_CONDITIONS",
          "ENFORCED_DISAPPEARANCES",
          "ARMED_CONFLICT",
          "COUNTER_TERRORISM",
          "POLICE_AND_SECURITY_FORCES",
          "PRISONERS_OF_CONSCIENCE",
          "FREEDOM_OF_ASSEMBLY",
          "FREEDOM_OF_ASSOCIATION",
          "FREEDOM_OF_RELIGION",
          "HUMAN_RIGHTS_DEFENDERS",
          "ELECTIONS",
          "IMPUNITY",
          "INTERNATIONAL_JUSTICE",
          "REFUGEES",
          "FORCED_RETURNS",
          "MIGRANTS_RIGHTS",
          "FORCED_EVICTIONS",
          "DISCRIMINATION",
          "MINORITIES",
          "INDIGENOUS_PEOPLES",
          "WOMENS_RIGHTS",
          "CHILDRENS_RIGHTS",
          "LGBTI_RIGHTS",
          "TRAFFICKING",
          "ECONOMIC_AND_SOCIAL_RIGHTS",
          "CONSCIENTIOUS_OBJECTION",
          "DEATH_PENALTY");

  private Topics() {}

  /** As many as a report with so many incidents has sections, in an order of its own. */
  static List<String> forIncidents(int incidents, Draw draw) {
    List<String> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(draw.between(0, Integer.MAX_VALUE - 1)));
    return shuffled.subList(0, Math.min(ALL.size(), 1 + incidents / 9));
  }

  static String heading(String topic) {
    return topic.charAt(0) + topic.substring(1).toLowerCase().replace('_', ' ');
  }
}
