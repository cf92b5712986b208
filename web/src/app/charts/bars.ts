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
  /** A category that a line points at. */
  readonly marked?: string;
}

/** How ECharts is told to draw them. */
export function bars({categories, series, lying, marked}: Bars): EChartsCoreOption {
  const ink = colour('--ink-soft');
  const line = colour('--line');
  const names = {
    type: 'category', data: categories, inverse: lying ?? false, axisTick: {show: false},
    axisLine: {lineStyle: {color: line}}, axisLabel: {color: ink, hideOverlap: true, ...lying ? {width: 170, overflow: 'truncate'} : {}},
  };
  const numbers = {type: 'value', minInterval: 1, splitLine: {lineStyle: {color: line}}, axisLabel: {color: ink}};
  return {
    animation: false,
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
    grid: {left: 4, right: 16, top: 14, bottom: 4, containLabel: true},
    tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, confine: true,
      backgroundColor: colour('--paper'), borderColor: line, textStyle: {color: colour('--ink')}},
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: series.map((one, i) => ({
      name: one.name, type: 'bar', stack: 'all', data: one.values, barCategoryGap: lying ? '30%' : '12%',
      itemStyle: {color: colour(one.colour), borderColor: colour('--paper'), borderWidth: 0.5},
      ...i === 0 && marked !== undefined ? {markLine: mark(marked, colour('--ink'))} : {},
    })),
  };
}

function mark(at: string, ink: string): object {
  return {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: ink, type: 'solid', width: 2}, data: [{xAxis: at}]};
}
