/** The value that a colour of the style sheets has now, light or dark: ECharts does not read custom properties. */
export function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Dark by the device, and printed, which is always light. */
const CHANGES = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];

/** Calls whenever the colours become others, until the signal is given. */
export function onOtherColours(listen: () => void, signal: AbortSignal): void {
  CHANGES.forEach((change) => change.addEventListener('change', listen, {signal}));
  addEventListener('themechange', listen, {signal});
}
