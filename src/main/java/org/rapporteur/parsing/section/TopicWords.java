package org.rapporteur.parsing.section;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.report.Topic;

/**
 * The words by which a heading names a topic.
 *
 * @param topic the topic
 * @param words a pattern of word beginnings
 */
record TopicWords(Topic topic, Pattern words) {

  /** Of two topics named at the same place, the one that stands earlier here is meant. */
  private static final List<TopicWords> TABLE =
      List.of(
          of(Topic.PRISONERS_OF_CONSCIENCE, "prisoners? of conscience|political prisoner"),
          of(Topic.CONSCIENTIOUS_OBJECTION, "conscientious object|military service"),
          of(Topic.DEATHS_IN_CUSTODY, "deaths? in (?:police )?(?:custody|detention|prison)"),
          of(
              Topic.DEATH_PENALTY,
              "death penalty|death sentence|executions?\\b(?! of)|capital punish"),
          of(
              Topic.INTERNATIONAL_JUSTICE,
              "international (?:justice|criminal|scrutiny)|universal jur"),
          of(Topic.TORTURE, "tortur|ill-treat|other ill|cruel, inhuman|corporal punish|flogging"),
          of(
              Topic.DETENTION_CONDITIONS,
              "prison(?! of)|detention condition|conditions (?:of|in) (?:detention|prison)|jail"),
          of(
              Topic.ARBITRARY_DETENTION,
              "arbitrary|detention|detain|arrests?\\b|administrative deten|incommunicado|imprison"),
          of(
              Topic.UNLAWFUL_KILLINGS,
              "unlawful kill|extrajudicial|extra-judicial|killing|political kill|excessive "
                  + "(?:use of )?force"
                  + "|use of (?:excessive )?force|lynching|shooting"),
          of(
              Topic.ENFORCED_DISAPPEARANCES,
              "enforced disap|[\"'“‘]?disappear|abduct|missing person"),
          of(
              Topic.COUNTER_TERRORISM,
              "counter-?terror|[\"'“‘]?war on terror|terroris|rendition|anti-terror"),
          of(
              Topic.ARMED_CONFLICT,
              "armed conflict|internal conflict|conflict|abuses by (?:armed|opposition)|armed "
                  + "(?:opposition|group)"
                  + "|war crimes|occupation|humanitarian law"),
          of(
              Topic.UNFAIR_TRIALS,
              "unfair trial|fair trial|trial|administration of justice|judicia|justice system"
                  + "|courts?\\b"),
          of(
              Topic.FREEDOM_OF_EXPRESSION,
              "freedom of (?:expression|speech|the press|the media|information)|journalis"
                  + "|media\\b|press\\b"
                  + "|freedoms? of expression|censor|internet"),
          of(
              Topic.FREEDOM_OF_ASSEMBLY,
              "freedom of (?:peaceful )?assembly|right to assembl|demonstrat|protest"),
          of(
              Topic.FREEDOM_OF_ASSOCIATION,
              "freedom of association|trade union|civil society|non-governmental"),
          of(
              Topic.FREEDOM_OF_RELIGION,
              "freedom of (?:religion|belief|conscience|thought)|religio"),
          of(
              Topic.HUMAN_RIGHTS_DEFENDERS,
              "human rights (?:defender|activist|worker|organi)|activists?\\b"),
          of(
              Topic.HUMAN_RIGHTS_INSTITUTIONS,
              "human rights (?:protect|institution|commission|ombud|mechanism)|national human "
                  + "rights"
                  + "|ombuds|institutional"),
          of(Topic.ELECTIONS, "election|electoral|referendum"),
          of(
              Topic.IMPUNITY,
              "impunity|accountab|past (?:human rights )?(?:abuse|violation)|truth and"
                  + "|transitional justice"),
          of(
              Topic.FORCED_RETURNS,
              "forc(?:ible|ed) (?:deport|return|expuls|repatri)|forcibly|refoul|deport"
                  + "|extradit|expuls"),
          of(Topic.TRAFFICKING, "(?:human )?traffick|slavery|forced labour"),
          of(
              Topic.REFUGEES,
              "refugee|asylum|(?:internally )?displaced|internal displace|displacement"),
          of(Topic.MIGRANTS_RIGHTS, "migra|foreign worker|domestic worker"),
          of(Topic.FORCED_EVICTIONS, "forced evict|evict|housing|demolition|house demol"),
          of(
              Topic.LGBTI_RIGHTS,
              "lesbian|gay\\b|lgbt|sexual orient|rights of lesb|transgend|homosex|same-sex"),
          of(
              Topic.WOMENS_RIGHTS,
              "women|violence against (?:women|girls)|gender|domestic violence|sexual "
                  + "violence|rape\\b"
                  + "|sexual and repro|reproductive|abortion|maternal|honou?r"),
          of(Topic.CHILDRENS_RIGHTS, "child|juvenile|minors\\b|young people|youth"),
          of(Topic.INDIGENOUS_PEOPLES, "indigenous|aboriginal|land rights"),
          of(Topic.MINORITIES, "minorit|roma\\b|ethnic|linguistic"),
          of(Topic.DISCRIMINATION, "discriminat|racis|xenophob|racial|hate crime|anti-semit|caste"),
          of(
              Topic.ECONOMIC_AND_SOCIAL_RIGHTS,
              "economic|social|right to (?:health|food|water|education|work)|health|education"
                  + "|poverty"
                  + "|workers|labour rights|corporate"),
          of(
              Topic.POLICE_AND_SECURITY_FORCES,
              "police|policing|security forces|law enforce|military|army|paramilitar|security\\b"),
          of(
              Topic.LEGAL_DEVELOPMENTS,
              "legal|legislat|law(?:s)?\\b|constitution|law reform|reform|ratificat|amnesty law"),
          of(
              Topic.BACKGROUND,
              "background|political develop|political context|overview|human rights situation"
                  + "|introduction"));

  /** What a heading is about: the topic that it names first; OTHER: none that is known. */
  static Topic classify(String printed) {
    // Some files have "fl" as one character.
    String heading = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    Topic first = Topic.OTHER;
    int place = heading.length();
    for (TopicWords entry : TABLE) {
      Matcher found = entry.words.matcher(heading);
      if (found.find() && found.start() < place) {
        first = entry.topic;
        place = found.start();
      }
    }
    return first;
  }

  private static TopicWords of(Topic topic, String beginnings) {
    return new TopicWords(
        topic,
        Pattern.compile(
            "(?<![\\p{L}])(?:" + beginnings + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
