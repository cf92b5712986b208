package org.rapporteur.indicator;

/** The standing towards the Rome Statute as a source words it. */
public enum IccStatus {
  NOT_SIGNED(IccParticipation.NO_ACTION),
  SIGNED(IccParticipation.SIGNATORY),
  SIGNED_INTENT_NOT_TO_RATIFY(IccParticipation.SIGNATORY),
  SIGNATURE_NULLIFIED(IccParticipation.SIGNATORY),
  /**
   * Says nothing of a signature: a signatory and a state that never signed are both "not ratified".
   */
  NOT_RATIFIED(IccParticipation.UNDETERMINED),
  RATIFIED(IccParticipation.STATE_PARTY),
  ACCEDED(IccParticipation.STATE_PARTY);

  private final IccParticipation participation;

  IccStatus(IccParticipation participation) {
    this.participation = participation;
  }

  /** What follows from the words alone; a depositary's dates say more. */
  public IccParticipation participation() {
    return participation;
  }
}
