import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who held an office when: the same for every publisher. All names are invented. */
final class Leaders {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2026;

  private final long seed;
  private final Names names;
  private final Map<String, List<Term>> terms = new HashMap<>();

  /** Somebody's time in an office, from a month on. */
  record Term(String name, int year, int month) {}

  Leaders(long seed, Names names) {
    this.seed = seed;
    this.names = names;
  }

  /** Who held it in a year: two of them where one followed the other, the one who left first. */
  List<Term> inYear(String iso3, String office, int year) {
    List<Term> all = terms.computeIfAbsent(iso3 + office, key -> invent(iso3, office));
    int last = all.size() - 1;
    while (all.get(last).year() > year) {
      last--;
    }
    return all.get(last).year() == year
        ? all.subList(last - 1, last + 1)
        : all.subList(last, last + 1);
  }

  private List<Term> invent(String iso3, String office) {
    Draw draw = new Draw(seed, iso3, office);
    List<Term> all = new ArrayList<>();
    all.add(new Term(names.anybody(draw), FIRST_YEAR, 1));
    for (int year = FIRST_YEAR + draw.between(2, 12);
        year < LAST_YEAR;
        year += draw.between(3, 12)) {
      all.add(new Term(names.anybody(draw), year, draw.between(1, 12)));
    }
    return all;
  }
}
