package org.rapporteur.parsing.incident;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word lists that the rules are written with, one resource file each, in lower case.
 *
 * <p>A file holds words parted by white space; a line that begins with {@code #} is a comment.
 */
enum Vocabulary {
  /** Words that a rule may step over beside those in -ly. */
  ADVERBS,
  /** Function words that begin a sentence with a capital and belong to no name. */
  OPENERS,
  /** Lower-case words inside a person's name. */
  PARTICLES,
  /** Courtesy and religious titles. */
  HONORIFICS,
  /** Public offices and military or police ranks. */
  OFFICES,
  /** What a person is or does, which may stand before the name. */
  OCCUPATIONS,
  /** Words that make a run of capitals the name of an institution, a law or a publication. */
  INSTITUTIONS,
  /** Peoples, religions and regions of the world that the locale data does not derive. */
  PEOPLES,
  /** First words of many places and of hardly any person. */
  PLACE_OPENERS,
  /** Kinds of places that the name follows or precedes: town, province. */
  PLACE_KINDS,
  /** Kinds of sites that are where something happened: prison, camp. */
  SITES,
  /** Nouns that a name modifies, so that it names no person: newspaper, police. */
  NAMED_THINGS,
  /** Verbs whose object or passive subject is a victim. */
  PATIENT_VERBS,
  /** Nouns of acts whose "of" names the victim. */
  ACT_NOUNS,
  /** Nouns for people who can be counted as victims. */
  VICTIM_NOUNS,
  /** Those who hold, guard, arrest or attack. */
  FORCES,
  /** Crimes for which a perpetrator is brought to justice. */
  GRAVE_CRIMES,
  /** Words of family. */
  RELATIVES,
  /** Newspapers, stations and those who work for them. */
  MEDIA,
  /** Gatherings and those who take part. */
  GATHERINGS,
  /** Words of being held. */
  CUSTODY,
  /** Words that may stand between a verb and the people who are its object. */
  NOUN_MODIFIERS,
  /** Words after which a clause tells of what did not happen, or is only charged or feared. */
  DOUBT_CUES,
  /** Words that make what follows an allegation. */
  ALLEGING,
  /** Words that end the noun phrase of an agent. */
  PHRASE_BREAKS;

  @SuppressWarnings("ImmutableEnumChecker") // the set is unmodifiable, its type does not say so
  private final Set<String> words;

  Vocabulary() {
    String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    this.words = WordFile.words("words/" + file).collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(String lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }

  Set<String> words() {
    return words;
  }
}
