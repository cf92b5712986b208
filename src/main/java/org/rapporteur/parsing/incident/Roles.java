package org.rapporteur.parsing.incident;

import java.util.Set;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.PersonRole;

/**
 * The part that a person has in a case, read from the words round the name.
 *
 * @param role the part
 * @param confidence how sure it is
 */
record Roles(PersonRole role, Confidence confidence) {

  static final Roles NONE = new Roles(PersonRole.UNKNOWN, Confidence.GUESSED);
  static final Roles LIKELY_VICTIM = new Roles(PersonRole.VICTIM, Confidence.LIKELY);

  private static final Set<String> MEASURES = Set.of("attack", "charges", "case");
  private static final Roles VICTIM = new Roles(PersonRole.VICTIM, Confidence.STATED);
  private static final Roles OFFICIAL = new Roles(PersonRole.OFFICIAL, Confidence.STATED);
  private static final Roles OTHER = new Roles(PersonRole.OTHER, Confidence.LIKELY);

  private static final Set<String> SAYING =
      Set.of("said", "told", "stated", "reported", "announced");
  private static final Set<String> SINGULAR_PRONOUNS = Set.of("he", "she");
  private static final Set<String> AGAINST = Set.of("against", "on");

  /** Words of an apposition between a name and its relative clause. */
  private static final int REACH = 14;

  private static final Set<String> FINITE = Set.of("was", "were", "had", "has", "is", "that");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "to", "with", "for", "from", "between", "under", "on", "against", "about");

  static Roles of(PersonName name) {
    NameRun run = name.run();
    Sentence sentence = run.sentence();
    boolean accused = sentence.tellsOfJustice();
    if (!accused && isPatient(run)) {
      return name.office() ? LIKELY_VICTIM : VICTIM;
    }
    if (name.office()) {
      return OFFICIAL;
    }
    if (!accused && isTarget(run)) {
      return LIKELY_VICTIM;
    }
    return isBystander(run) ? OTHER : NONE;
  }

  /** Whether "he" or "she", from a token on, is the one to whom an act is done. */
  static boolean pronounSuffers(Sentence sentence, int from) {
    for (int index = from; index < sentence.size(); index++) {
      if (SINGULAR_PRONOUNS.contains(sentence.word(index))
          && Patients.suffers(sentence, index + 1)) {
        return !sentence.tellsOfJustice();
      }
    }
    return false;
  }

  /** A victim says more than an office, an office more than a bystander. */
  int rank() {
    return switch (role) {
      case VICTIM -> confidence == Confidence.STATED ? 4 : 3;
      case OFFICIAL -> 2;
      case OTHER -> 1;
      case UNKNOWN -> 0;
    };
  }

  private static boolean isPatient(NameRun run) {
    Sentence sentence = run.sentence();
    if (sentence.isPossessive(run.to()) || run.before().equals("by")) {
      return false;
    }
    boolean subject = !PREPOSITIONS.contains(run.before()) || hasRelativeClause(run);
    return Patients.isObject(sentence, run.from())
        || (subject && Patients.suffers(sentence, run.to()));
  }

  /** "the case of Ana Aro, a baker who was": a name after a preposition is else no subject. */
  private static boolean hasRelativeClause(NameRun run) {
    for (int index = run.to(); index < run.to() + REACH; index++) {
      if (run.word(index).equals("who")) {
        return true;
      }
      if (FINITE.contains(run.word(index))) {
        return false;
      }
    }
    return false;
  }

  /**
   * "attack on Ana Aro", "charges against Ana Aro", "Ana Aro's arrest", "the case of Ana Aro,
   * arrested in May".
   */
  private static boolean isTarget(NameRun run) {
    Sentence sentence = run.sentence();
    String thing = sentence.word(run.from() - 2);
    boolean against =
        AGAINST.contains(run.before())
            && (Vocabulary.ACT_NOUNS.contains(thing) || MEASURES.contains(thing));
    boolean ownAct =
        sentence.isPossessive(run.to())
            && Vocabulary.ACT_NOUNS.contains(sentence.word(run.to() + 1));
    return against || ownAct || Patients.hasParticiple(sentence, run.to());
  }

  private static boolean isBystander(NameRun run) {
    Sentence sentence = run.sentence();
    return SAYING.contains(sentence.word(sentence.skipAdverbs(run.to())))
        || (sentence.isPossessive(run.to())
            && Vocabulary.RELATIVES.contains(sentence.word(run.to() + 1)))
        || (run.before().equals("to") && sentence.word(run.from() - 2).equals("according"))
        || Vocabulary.RELATIVES.contains(run.before())
        || (run.before().equals(",")
            && Vocabulary.RELATIVES.contains(sentence.word(run.from() - 2)));
  }
}
