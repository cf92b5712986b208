import type {paths} from 'schema';

/** The operations that are asked with GET. */
export type GetPath = {[P in keyof paths]: paths[P] extends {get: object} ? P : never}[keyof paths];
type Get<P extends GetPath> = paths[P] extends {get: infer Operation} ? Operation : never;
type InPath<P extends GetPath> = Get<P> extends {parameters: {path: infer Path}} ? Path : undefined;
export type Query<P extends GetPath> = Get<P> extends {parameters: {query?: infer Asked}} ? NonNullable<Asked> : never;
/** What the operation answers with. */
export type Answer<P extends GetPath> =
  Get<P> extends {responses: {200: {content: {'application/json': infer Json}}}} ? Json : never;
/** An item of the list that the operation answers with. */
export type Item<P extends GetPath> = Answer<P> extends {items?: (infer One)[]} ? One : never;

/** Where something is asked for. The type keeps what will be answered. */
export interface Address<P extends GetPath> {
  readonly href: string;
  readonly path?: P;
}

type Asked = Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>;

/** Parameters that are empty are left out: the service takes an empty value for a mistake. */
export function search(query: Asked): string {
  const filled = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && String(value) !== '');
  // Commas may stand in a query as they are, and read better in a command.
  return filled.map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`).join('&');
}

export function at<P extends GetPath>(path: P, query: Query<P> | Record<string, never> = {}, inPath?: InPath<P>): Address<P> {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((inPath as Record<string, unknown> | undefined)?.[name])));
  const asked = search(query as Asked);
  return {href: asked ? `${filled}?${asked}` : filled};
}

/** The same rows in another format. */
export function as(format: 'csv' | 'ndjson', {href}: Address<GetPath>): string {
  return `${href}${href.includes('?') ? '&' : '?'}format=${format}`;
}

/** A command that asks the same from a shell. */
export function curl(href: string): string {
  return `curl '${new URL(href, location.href).href.replaceAll("'", '%27')}'`;
}
