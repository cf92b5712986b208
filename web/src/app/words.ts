/** Words for codes and dates. Codes that read well by themselves need no line here. */
const WORDS: Record<string, string> = {
  ABOLITIONIST_ALL_CRIMES: 'Abolished for all crimes',
  ABOLITIONIST_ORDINARY_CRIMES: 'Abolished for ordinary crimes',
  ABOLITIONIST_IN_PRACTICE: 'Abolished in practice',
  ABOLITIONIST_UNSPECIFIED: 'Abolished, not said how far',
  RETENTIONIST: 'Retained',
  STATE_PARTY: 'State party',
  SIGNATORY: 'Signed, not a party',
  NO_ACTION: 'Neither signed nor joined',
  WITHDRAWN: 'Withdrew',
  UNDETERMINED: 'Not clear from the source',
  NOT_SIGNED: 'Not signed',
  SIGNED_INTENT_NOT_TO_RATIFY: 'Signed, said not to ratify',
  SIGNATURE_NULLIFIED: 'Took its signature back',
  HEAD_OF_STATE: 'Head of state',
  HEAD_OF_GOVERNMENT: 'Head of government',
  DEATH_PENALTY: 'Death penalty',
  ICC: 'International Criminal Court',
  CHILDRENS_RIGHTS: 'Children’s rights',
  WOMENS_RIGHTS: 'Women’s rights',
  MIGRANTS_RIGHTS: 'Migrants’ rights',
  LGBTI_RIGHTS: 'LGBTI rights',
};

/** ENFORCED_DISAPPEARANCE becomes "Enforced disappearance". */
export function word(code: string | null | undefined): string {
  if (!code) {
    return 'Not told';
  }
  const plain = code.toLowerCase().replaceAll('_', ' ');
  return WORDS[code] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

export function count(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : several}`;
}

const LONG = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
const MONTH = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'});

/** Says a date as precisely as it is known: 2002, January 2002, 28 January 2002. */
export function date(iso: string): string {
  switch (iso.length) {
    case 4:
      return iso;
    case 7:
      return MONTH.format(new Date(`${iso}-01`));
    default:
      return LONG.format(new Date(iso));
  }
}

interface Period {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Says a stretch of days: "2002" for the whole year, "1 May 2003 to 1 November 2026" otherwise. */
export function period({from, to}: Period): string {
  if (from?.endsWith('-01-01') && to?.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first} to ${last}`;
  }
  if (from && to) {
    return from === to ? date(from) : `${date(from)} to ${date(to)}`;
  }
  return from ? `since ${date(from)}` : to ? `until ${date(to)}` : 'at all times';
}
