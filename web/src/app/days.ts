/** Days as ISO 8601 writes them; as text they sort as they follow each other. */
export const FIRST_DAY = '1998-01-01';

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** The day that an address asks for; nothing, or nothing sensible, means today. */
export function dayOr(text: string, otherwise: string): string {
  return isDay(text) ? text : otherwise;
}

const MILLISECONDS = 86_400_000;

export function daysSince(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / MILLISECONDS);
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}
