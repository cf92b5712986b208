/** Where in the dashboard somebody is: the address of the page says all of it. */
export interface Place {
  readonly view: 'map' | 'country' | 'report' | 'incidents' | 'import' | 'nowhere';
  /** The country's code or the report's id. */
  readonly subject: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<(arrived: boolean) => void>();

export function here(): Place {
  const [first = '', second = '', ...rest] = location.pathname.split('/').slice(1);
  const query = new URLSearchParams(location.search);
  const subject = decoded(second);
  if (rest.length === 0 && subject && (first === 'countries' || first === 'reports')) {
    return {view: first === 'countries' ? 'country' : 'report', subject, query};
  }
  if (!second && rest.length === 0 && (first === '' || first === 'incidents' || first === 'import')) {
    return {view: first === '' ? 'map' : first, subject: '', query};
  }
  return {view: 'nowhere', subject: location.pathname, query};
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to another page of the dashboard. */
export function go(href: string): void {
  history.pushState(null, '', href);
  listeners.forEach((listen) => listen(true));
}

/** Says in the address what is shown now, so that it can be kept, without a step in the history. */
export function keep(query: Record<string, string | null | undefined>): void {
  const params = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(query)) {
    if (value) {
      params.set(name, value);
    } else {
      params.delete(name);
    }
  }
  history.replaceState(null, '', params.size > 0 ? `?${params}` : location.pathname);
  listeners.forEach((listen) => listen(false));
}

/** @param listen told whether somebody arrived at another place, or only what is shown there changed */
export function onMove(listen: (arrived: boolean) => void): void {
  listeners.add(listen);
}

export function followLinks(): void {
  // Whoever goes back finds the place where they were, as the browser keeps it.
  addEventListener('popstate', () => listeners.forEach((listen) => listen(false)));
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    const target = new URL(link.getAttribute('href')!, location.href);
    if (target.origin === location.origin && ours(target.pathname) && !link.hasAttribute('download') && !target.hash) {
      event.preventDefault();
      go(target.pathname + target.search);
    }
  });
}

function ours(path: string): boolean {
  return path === '/' || /^\/(countries|reports)\/[^/]+$|^\/(incidents|import)$/.test(path);
}
