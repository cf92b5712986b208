package org.rapporteur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.indicator.ClaimValue.DeathPenalty;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.ClaimValue.Leader;

class AgreementTest {

  @ParameterizedTest
  @CsvSource({
    "RETENTIONIST, RETENTIONIST, true",
    "ABOLITIONIST_UNSPECIFIED, ABOLITIONIST_ALL_CRIMES, true",
    "ABOLITIONIST_UNSPECIFIED, ABOLITIONIST_ORDINARY_CRIMES, true",
    "ABOLITIONIST_UNSPECIFIED, ABOLITIONIST_IN_PRACTICE, true",
    "ABOLITIONIST_UNSPECIFIED, RETENTIONIST, false",
    "ABOLITIONIST_ALL_CRIMES, ABOLITIONIST_ORDINARY_CRIMES, false",
    "ABOLITIONIST_IN_PRACTICE, RETENTIONIST, false"
  })
  void aLessExactStatusContradictsNone(
      DeathPenaltyStatus one, DeathPenaltyStatus other, boolean agree) {
    assertAgreement(new DeathPenalty(one), new DeathPenalty(other), agree);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_RATIFIED, NOT_SIGNED, true",
    "NOT_RATIFIED, SIGNED, true",
    "NOT_RATIFIED, SIGNED_INTENT_NOT_TO_RATIFY, true",
    "NOT_RATIFIED, RATIFIED, false",
    "SIGNED, SIGNED_INTENT_NOT_TO_RATIFY, true",
    "SIGNED, SIGNATURE_NULLIFIED, true",
    "SIGNED, NOT_SIGNED, false",
    "RATIFIED, ACCEDED, true",
    "RATIFIED, NOT_SIGNED, false",
    "RATIFIED, SIGNED, false",
    "ACCEDED, NOT_RATIFIED, false"
  })
  void standingsThatCanBothBeTrueDoNotContradict(IccStatus one, IccStatus other, boolean agree) {
    assertAgreement(Icc.ofWords(one), Icc.ofWords(other), agree);
  }

  @ParameterizedTest
  @CsvSource({
    "Nursultan Nazarbaev, Nursultan Nazarbayev, true",
    "Kasymzhomart Tokaev, Kassym-Jomart Tokayev, true",
    "Sadyr Japarov, Sadyr Zhaparov, true",
    "Jonas Gahr Store, Jonas Gahr Støre, true",
    "Serdar Berdimuhamedov, Serdar Berdimuhamedow, true",
    "Kim Jong Un, KIM Jong-un, true",
    "Nicușor Dan, Nicusor Dan, true",
    "Rodrigo Paz Pereira, Rodrigo Paz, true",
    "Charles III, King Charles III, true",
    "Queen Elizabeth II, Elizabeth II, true",
    "Ali Khamenei, Ali Larijani, false",
    "Scott Morrison, Anthony Albanese, false",
    "Elizabeth II, Charles III, false",
    "Mohammed bin Salman, Mohammed bin Zayed, false"
  })
  void aNameSpelledOtherwiseIsTheSamePerson(String one, String other, boolean agree) {
    assertAgreement(Leader.named(one), Leader.named(other), agree);
  }

  private static void assertAgreement(ClaimValue one, ClaimValue other, boolean agree) {
    assertThat(Agreement.between(one, other)).isEqualTo(agree);
    assertThat(Agreement.between(other, one)).isEqualTo(agree);
  }
}
