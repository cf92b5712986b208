import {svg, type SVGTemplateResult} from 'lit';
import type {MapClass} from './classes';

const SHAPES = {
  lines: 'M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2',
  cross: 'M0,0 l5,5 M5,0 l-5,5',
  dots: 'M2.5,2.5 h0.01',
};

/** Where the textures are drawn: those of the legend keep their size when the map is drawn larger. */
export type Place = 'map' | 'legend';

/** What fills an outline of the class: its colour, under the texture if it has one. */
export function fillOf({code, texture}: MapClass, place: Place): string {
  return texture ? `url(#${place}-${code})` : `var(--class-${code})`;
}

/** Definitions of the fills that have a texture, once in the document; as fine on a map of a part as on one of the world. */
export function textures(classes: readonly MapClass[], place: Place, scale = 1): SVGTemplateResult[] {
  return classes.filter(({texture}) => texture).map(({code, texture}) => svg`
    <pattern id="${place}-${code}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale})">
      <rect width="5" height="5" style="fill: var(--class-${code})"></rect>
      <path d=${SHAPES[texture!]} style="stroke: var(--texture-${code}, var(--texture)); stroke-width: ${texture === 'dots' ? 1.6 : 0.9};
        stroke-linecap: round"></path>
    </pattern>`);
}
