package org.rapporteur.parsing.incident;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.Confidence;
import org.rapporteur.report.CanonicalText;

/** Finds what was done, by the lexicon, leaving out what is denied, feared or only charged. */
final class ActReader {

  /** What also befalls a perpetrator who is brought to justice, and is no violation then. */
  private static final Set<Act> MEASURES =
      EnumSet.of(Act.ARREST, Act.DETENTION, Act.IMPRISONMENT, Act.UNFAIR_TRIAL);

  /** Acts that say which killing it was, beside which {@code OTHER} says nothing. */
  private static final Set<Act> KILLINGS =
      EnumSet.of(
          Act.EXECUTION,
          Act.EXTRAJUDICIAL_EXECUTION,
          Act.KILLING_CROWD_CONTROL,
          Act.DEATH_IN_CUSTODY,
          Act.DEATH_FROM_TORTURE);

  private record Match(ActLexicon.Entry entry, int from, int to) {}

  private final CanonicalText text;
  private final Set<String> wordsOfPassage = new HashSet<>();
  private final Map<Act, ActMention> acts = new EnumMap<>(Act.class);

  private ActReader(CanonicalText text, List<Sentence> sentences) {
    this.text = text;
    sentences.forEach(sentence -> wordsOfPassage.addAll(sentence.words()));
  }

  /** Each act once, in order of the text, with the surest words for it. */
  static List<ActMention> read(CanonicalText text, List<Sentence> sentences) {
    ActReader reader = new ActReader(text, sentences);
    sentences.forEach(reader::readSentence);
    reader.dropVagueKilling();
    return reader.acts.values().stream()
        .sorted(Comparator.comparingInt(mention -> mention.span().start()))
        .toList();
  }

  private void readSentence(Sentence sentence) {
    BitSet doubtful = Doubts.of(sentence);
    boolean justice = sentence.tellsOfJustice();
    int index = 0;
    while (index < sentence.size()) {
      Match match = matchAt(sentence, index);
      if (match == null || doubtful.get(index) || isMeasure(sentence, match, justice)) {
        index++;
      } else {
        add(sentence, match);
        index = match.to();
      }
    }
  }

  /** What the first line of the lexicon that fits says; null: none does. */
  private @Nullable Match matchAt(Sentence sentence, int index) {
    for (ActLexicon.Entry entry : ActLexicon.entries(sentence.word(index))) {
      int end = entry.phrase().match(sentence, index);
      if (end > index && entry.fits(sentence.words(), wordsOfPassage)) {
        return new Match(entry, index, end);
      }
    }
    return null;
  }

  private static boolean isMeasure(Sentence sentence, Match match, boolean justice) {
    return MEASURES.contains(match.entry().act())
        && (justice || Perpetrators.areSubject(sentence, match.from()));
  }

  private void add(Sentence sentence, Match match) {
    int start = sentence.token(match.from()).start();
    int end = sentence.token(match.to() - 1).end();
    Confidence confidence = match.entry().confidence();
    if (confidence == Confidence.STATED && Doubts.isAlleged(sentence, match.from(), match.to())) {
      confidence = Confidence.LIKELY;
    }
    ActMention mention = new ActMention(match.entry().act(), confidence, text.span(start, end));
    acts.merge(match.entry().act(), mention, ActReader::surer);
  }

  private static ActMention surer(ActMention earlier, ActMention later) {
    return later.confidence().compareTo(earlier.confidence()) < 0 ? later : earlier;
  }

  private void dropVagueKilling() {
    if (acts.keySet().stream().anyMatch(KILLINGS::contains)) {
      acts.remove(Act.OTHER);
    }
  }
}
