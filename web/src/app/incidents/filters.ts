import {at, search, type Address, type Query} from '../api/addresses';

/** By what incidents can be chosen, in the words of the service: the page takes the same parameters. */
const NAMES = ['q', 'person', 'place', 'country', 'region', 'act', 'topic', 'coverageYear', 'edition', 'from', 'to', 'report'] as const;

export type FilterName = typeof NAMES[number];
export type Filters = Readonly<Partial<Record<FilterName, string | number>>>;

export function filtersOf(query: URLSearchParams): Filters {
  return Object.fromEntries(NAMES.flatMap((name): [string, string][] => {
    const value = query.get(name)?.trim();
    return value ? [[name, value]] : [];
  }));
}

/** The address of the page that shows them. */
export function listed(filters: Filters): string {
  const asked = search(filters);
  return asked ? `/incidents?${asked}` : '/incidents';
}

export function narrowed(filters: Filters, name: FilterName, value: string | number | null): Filters {
  const {[name]: _, ...others} = filters;
  return value === null ? others : {...others, [name]: value};
}

export function incidentsAt(filters: Filters, page: {limit?: number, cursor?: string} = {}): Address<'/v1/incidents'> {
  return at('/v1/incidents', {...filters, ...page} as Query<'/v1/incidents'>);
}

export function countsAt(filters: Filters, by: string): Address<'/v1/incidents/summary'> {
  return at('/v1/incidents/summary', {...filters, by} as Query<'/v1/incidents/summary'>);
}
