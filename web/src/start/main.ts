import {html, render, type TemplateResult} from 'lit';
import {followLinks, here, onMove, type Place} from '../app/places';
import {frame} from '../app/frame/frame';
import {nowhere} from '../app/frame/nowhere';
import '../app/styles/base.css';

/** Each view comes when it is first gone to. */
const VIEWS: Record<Exclude<Place['view'], 'nowhere'>, {load: () => Promise<unknown>, draw: (place: Place) => TemplateResult}> = {
  map: {load: () => import('../app/map/world-view'), draw: (place) => html`<world-view .place=${place}></world-view>`},
  country: {load: () => import('../app/country/country-view'), draw: (place) => html`<country-view .place=${place}></country-view>`},
  report: {load: () => import('../app/report/report-view'), draw: (place) => html`<report-view .place=${place}></report-view>`},
  incidents: {load: () => import('../app/incidents/incidents-view'), draw: (place) => html`<incidents-view .place=${place}></incidents-view>`},
  import: {load: () => import('../app/imports/import-view'), draw: (place) => html`<import-view .place=${place}></import-view>`},
};

function show(arrived: boolean): void {
  const place = here();
  if (place.view === 'nowhere') {
    render(frame(place, nowhere(place)), document.body);
  } else {
    const {load, draw} = VIEWS[place.view];
    load().catch(() => render(frame(place, unloadable()), document.body));
    render(frame(place, draw(place)), document.body);
  }
  if (arrived) {
    scrollTo(0, 0);
    document.getElementById('view')!.focus({preventScroll: true});
  }
}

function unloadable(): TemplateResult {
  return html`<div class="state state-failed" role="alert"><h1>This page did not load whole</h1>
    <p>The network failed, or the service was replaced by a newer one meanwhile.</p>
    <p><button type="button" @click=${() => location.reload()}>Load it again</button></p></div>`;
}

followLinks();
onMove(show);
show(false);
