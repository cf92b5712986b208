import {at, type Item} from '../api/addresses';
import {all} from '../api/service';

export type Country = Item<'/v1/countries'>;

export const COUNTRIES = at('/v1/countries', {fields: 'iso3,name,kind,from,until,successors'});

let known: Promise<Country[]> | undefined;

/** All countries, former ones too: asked for once, as they do not change while somebody looks at a page. */
export function countries(): Promise<Country[]> {
  known ??= all(COUNTRIES).catch((failure: unknown) => {
    known = undefined;
    throw failure;
  });
  return known;
}
