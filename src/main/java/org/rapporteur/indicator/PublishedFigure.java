package org.rapporteur.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.ClaimValue.Figure;

/** Figures as Amnesty International publishes them: "0", "89+", "+", "1000s". */
public final class PublishedFigure {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(\\+|s)?");

  /** A "+" alone: more than one, and nobody knows how many. */
  private static final Figure MORE_THAN_ONE = new Figure(2, null, Qualifier.AT_LEAST);

  private PublishedFigure() {}

  /** Empty: "-" and whatever else gives no number is no figure. */
  public static Optional<Figure> read(String published) {
    if (published.equals("+")) {
      return Optional.of(MORE_THAN_ONE);
    }
    Matcher number = NUMBER.matcher(published.replace(",", ""));
    if (!number.matches()) {
      return Optional.empty();
    }
    int least = Integer.parseInt(number.group(1));
    return Optional.of(
        switch (number.group(2)) {
          case "+" -> new Figure(least, null, Qualifier.AT_LEAST);
          case "s" -> new Figure(least, null, Qualifier.ORDER_OF_MAGNITUDE);
          case null, default -> new Figure(least, least, Qualifier.EXACTLY);
        });
  }
}
