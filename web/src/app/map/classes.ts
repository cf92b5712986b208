import {word} from '../words';

/** One of the values that a map tells apart: its colours stand in classes.css. */
export interface MapClass {
  readonly code: string;
  readonly name: string;
  /** What lies over the colour, so that it can be told in black and white too. */
  readonly texture?: 'dots' | 'lines' | 'cross';
}

/** Nothing is known of the country on the day: unlike every value. */
export const NO_DATA: MapClass = {code: 'NO_DATA', name: 'No data', texture: 'lines'};

/** The source tells the year of a change and not the day: on the days of that year it may be either. */
export const EITHER: MapClass = {code: 'EITHER', name: 'Changed in that year, day not known', texture: 'cross'};

export const DEATH_PENALTY: readonly MapClass[] = [
  {code: 'ABOLITIONIST_ALL_CRIMES', name: word('ABOLITIONIST_ALL_CRIMES')},
  {code: 'ABOLITIONIST_ORDINARY_CRIMES', name: word('ABOLITIONIST_ORDINARY_CRIMES')},
  {code: 'ABOLITIONIST_UNSPECIFIED', name: word('ABOLITIONIST_UNSPECIFIED'), texture: 'dots'},
  {code: 'ABOLITIONIST_IN_PRACTICE', name: word('ABOLITIONIST_IN_PRACTICE')},
  {code: 'RETENTIONIST', name: word('RETENTIONIST')},
];

export const ICC: readonly MapClass[] = [
  {code: 'STATE_PARTY', name: word('STATE_PARTY')},
  {code: 'SIGNATORY', name: word('SIGNATORY')},
  {code: 'NO_ACTION', name: word('NO_ACTION')},
  {code: 'WITHDRAWN', name: word('WITHDRAWN'), texture: 'cross'},
  {code: 'UNDETERMINED', name: word('UNDETERMINED'), texture: 'dots'},
];

export const INCIDENTS: readonly MapClass[] = [
  {code: 'INCIDENTS_0', name: 'A report, no incident read'},
  {code: 'INCIDENTS_1', name: '1 to 4'},
  {code: 'INCIDENTS_5', name: '5 to 9'},
  {code: 'INCIDENTS_10', name: '10 to 24'},
  {code: 'INCIDENTS_25', name: '25 or more'},
];

export function incidentClass(incidents: number): string {
  const least = [25, 10, 5, 1, 0].find((bound) => incidents >= bound);
  return `INCIDENTS_${least}`;
}
