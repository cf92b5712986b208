import type {EChartsCoreOption} from 'echarts/core';
import {colour} from './colours';

export interface Series {
  readonly name: string;
  /** The custom property that its colour stands in, as `--accent`. */
  readonly colour: string;
  /** In the order of the categories; null: nothing is known. */
  readonly values: readonly (number | null)[];
}

export interface Bars {
  /** What the categories are, as "Year". */
  readonly of: string;
  readonly categories: readonly string[];
  /** Stacked, the first at the bottom. */
  readonly series: readonly Series[];
  /** Bars that lie, one below the other, for categories with long names. */
  readonly lying?: boolean;
  /** A category whose bars have an outline. */
  readonly marked?: string;
}

/** How ECharts is told to draw them. */
export function bars({categories, series, lying, marked}: Bars): EChartsCoreOption {
  const ink = colour('--ink-soft');
  const line = colour('--line');
  // Letters of ECharts are counted in pixels; those of the page grow with the screen.
  const fontSize = 0.78 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const outlined = {borderColor: colour('--ink'), borderWidth: 1.5};
  const names = {
    type: 'category', data: categories, inverse: lying ?? false, axisTick: {show: false},
    axisLine: {lineStyle: {color: line}},
    axisLabel: {color: ink, fontSize, hideOverlap: true, ...lying ? {width: 14 * fontSize, overflow: 'truncate'} : {}},
  };
  const numbers = {type: 'value', minInterval: 1, splitLine: {lineStyle: {color: line}}, axisLabel: {color: ink, fontSize}};
  return {
    animation: false,
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
    grid: {left: 4, right: 16, top: 14, bottom: 4, containLabel: true},
    tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, confine: true,
      backgroundColor: colour('--paper'), borderColor: line, textStyle: {color: colour('--ink'), fontSize: 1.1 * fontSize}},
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: series.map((one) => ({
      name: one.name, type: 'bar', stack: 'all', barCategoryGap: lying ? '30%' : '12%',
      data: one.values.map((value, i) => categories[i] === marked ? {value, itemStyle: outlined} : value),
      itemStyle: {color: colour(one.colour), borderColor: colour('--paper'), borderWidth: 0.5},
    })),
  };
}
