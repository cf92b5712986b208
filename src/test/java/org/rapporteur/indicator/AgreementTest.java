package org.rapporteur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.ClaimValue.DeathPenalty;
import org.rapporteur.indicator.ClaimValue.Figure;
import org.rapporteur.indicator.ClaimValue.Icc;
import org.rapporteur.indicator.ClaimValue.Leader;

class AgreementTest {

  /** A status, and those besides itself that it does not contradict. All others it contradicts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABOLITIONIST_ALL_CRIMES      | ABOLITIONIST_UNSPECIFIED
          ABOLITIONIST_ORDINARY_CRIMES | ABOLITIONIST_UNSPECIFIED
          ABOLITIONIST_IN_PRACTICE     | ABOLITIONIST_UNSPECIFIED
          RETENTIONIST                 | ''
          ABOLITIONIST_UNSPECIFIED     | ABOLITIONIST_ALL_CRIMES ABOLITIONIST_ORDINARY_CRIMES \
          ABOLITIONIST_IN_PRACTICE
          """)
  void aLessExactStatusContradictsNone(DeathPenaltyStatus status, String compatible) {
    for (DeathPenaltyStatus other : EnumSet.allOf(DeathPenaltyStatus.class)) {
      boolean agree = other == status || List.of(compatible.split(" ", -1)).contains(other.name());
      assertAgreement(new DeathPenalty(status), new DeathPenalty(other), agree);
    }
  }

  /**
   * A standing, and those besides itself that it does not contradict. All others it contradicts.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOT_SIGNED                  | NOT_RATIFIED
          SIGNED                      | SIGNED_INTENT_NOT_TO_RATIFY SIGNATURE_NULLIFIED NOT_RATIFIED
          SIGNED_INTENT_NOT_TO_RATIFY | SIGNED SIGNATURE_NULLIFIED NOT_RATIFIED
          SIGNATURE_NULLIFIED         | SIGNED SIGNED_INTENT_NOT_TO_RATIFY NOT_RATIFIED
          NOT_RATIFIED                | NOT_SIGNED SIGNED SIGNED_INTENT_NOT_TO_RATIFY SIGNATURE_NULLIFIED
          RATIFIED                    | ACCEDED
          ACCEDED                     | RATIFIED
          """)
  void standingsThatCanBothBeTrueDoNotContradict(IccStatus status, String compatible) {
    for (IccStatus other : EnumSet.allOf(IccStatus.class)) {
      boolean agree = other == status || List.of(compatible.split(" ", -1)).contains(other.name());
      assertAgreement(Icc.ofWords(status), Icc.ofWords(other), agree);
    }
  }

  @Test
  void aSourceOfWordsAloneAgreesWithTheDatesOfADepositary() {
    Icc deposited = new Icc(IccStatus.RATIFIED, IccParticipation.SIGNATORY, IccDates.NONE);
    assertAgreement(Icc.ofWords(IccStatus.RATIFIED), deposited, true);
  }

  @ParameterizedTest
  @CsvSource({
    "Nursultan Nazarbaev, Nursultan Nazarbayev, true",
    "Kassym-Jomart Tokayev, Kassym-Jomart Tokaev, true",
    "Kasymzhomart Tokaev, Kassym-Jomart Tokayev, true",
    "Sadyr Japarov, Sadyr Zhaparov, true",
    "Jonas Gahr Store, Jonas Gahr Støre, true",
    "Serdar Berdimuhamedov, Serdar Berdimuhamedow, true",
    "Alyaksandr Lukashenka, Alexander Lukashenko, true",
    "Kim Jong Un, KIM Jong-un, true",
    "Nicușor Dan, Nicusor Dan, true",
    "Phạm Minh Chính, Pham Minh Chinh, true",
    "Rodrigo Paz Pereira, Rodrigo Paz, true",
    "Khurelsukh Ukhnaa, Ukhnaagiin Khurelsukh, true",
    "Charles III, King Charles III, true",
    "Queen Elizabeth II, Elizabeth II, true",
    "Ali Khamenei, Ali Larijani, false",
    "Scott Morrison, Anthony Albanese, false",
    "Elizabeth II, Charles III, false",
    "Mohammed bin Salman, Mohammed bin Zayed, false",
    "Hun Sen, Hun Manet, false",
    "Xi Jinping, Li Keqiang, false"
  })
  void aNameSpelledOtherwiseIsTheSamePerson(String one, String other, boolean agree) {
    assertAgreement(Leader.named(one), Leader.named(other), agree);
  }

  @Test
  void whoIsCalledActingByOneSourceOnlyIsTheSamePerson() {
    Leader acting = new Leader("Ada Exemplar", false, true, false, null, "Acting President");
    assertAgreement(acting, Leader.named("Ada Exemplar"), true);
  }

  @Test
  void figuresAgreeWhenTheyAreTheSame() {
    Figure twelve = new Figure(12, 12, Qualifier.EXACTLY);
    assertAgreement(twelve, new Figure(12, 12, Qualifier.EXACTLY), true);
    assertAgreement(twelve, new Figure(12, null, Qualifier.AT_LEAST), false);
  }

  @Test
  void valuesOfDifferentIndicatorsNeverAgree() {
    List<ClaimValue> values =
        List.of(
            Leader.named("Ada Exemplar"),
            new DeathPenalty(DeathPenaltyStatus.RETENTIONIST),
            Icc.ofWords(IccStatus.RATIFIED),
            new Figure(1, 1, Qualifier.EXACTLY));
    for (ClaimValue one : values) {
      values.forEach(other -> assertAgreement(one, other, one.equals(other)));
    }
  }

  private static void assertAgreement(ClaimValue one, ClaimValue other, boolean agree) {
    assertThat(Agreement.between(one, other)).as("%s and %s", one, other).isEqualTo(agree);
    assertThat(Agreement.between(other, one)).as("%s and %s", other, one).isEqualTo(agree);
  }
}
