// The same claims as somebody would draw them with d3 alone: an element per mark, band, line, axes, legend and a readout.
import { bisector, max } from 'd3-array';
import { scaleLinear, scaleOrdinal, scaleUtc } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { utcDay } from 'd3-time';
/* global document, record */

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [800, 300];
const MARGIN = { top: 12, right: 12, bottom: 28, left: 52 };
const COLOURS = ['#1b6ca8', '#b3541e', '#3b7d3f', '#7a4b9d', '#8a6d1d', '#a8325e'];

function add(parent, name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

const ends = {
  exact: ({ value }) => [value, value],
  about: ({ value }) => [value, value],
  range: ({ low, high }) => [low, high],
  'at-least': ({ low }) => [low, low * 1.05],
  'up-to': ({ high }) => [high * 0.95, high],
};

/** The claims of one quantity as points in time, the taken back ones left out. */
function pointsOf({ documents }, quantity) {
  return documents
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.quantity.measure === quantity && !claim.revision)
    .map(({ origin, figure, asOf }) => {
      const [low, high] = ends[figure.kind](figure);
      return { origin, low, high, day: utcDay.floor(new Date(asOf)) };
    })
    .sort((a, b) => a.day - b.day);
}

/** Along the days: the least and the most of what each body said last. */
function stepsOf(points) {
  const newest = new Map();
  return points.map((point) => {
    newest.set(point.origin, point);
    const all = [...newest.values()];
    const low = Math.min(...all.map((one) => one.low));
    const high = Math.max(...all.map((one) => one.high));
    return { day: point.day, low, high, middle: (low + high) / 2 };
  });
}

function drawAxes(svg, x, y) {
  for (const tick of y.ticks(5)) {
    const at = y(tick);
    add(svg, 'line', { x1: MARGIN.left, x2: WIDTH - MARGIN.right, y1: at, y2: at, stroke: '#ddd' });
    const place = { x: MARGIN.left - 6, y: at + 4, 'text-anchor': 'end', 'font-size': 12 };
    add(svg, 'text', place, tick.toLocaleString('en'));
  }
  const month = x.tickFormat(8);
  for (const tick of x.ticks(8)) {
    const at = x(tick);
    const foot = HEIGHT - MARGIN.bottom;
    add(svg, 'line', { x1: at, x2: at, y1: foot, y2: foot + 5, stroke: '#666' });
    const place = { x: at, y: foot + 18, 'text-anchor': 'middle', 'font-size': 12 };
    add(svg, 'text', place, month(tick));
  }
}

function drawMarks(svg, points, { x, y, colour }) {
  for (const { day, low, high, origin } of points) {
    const at = x(day);
    const stroke = colour(origin);
    add(svg, 'line', { x1: at, x2: at, y1: y(low), y2: y(high), stroke, 'stroke-width': 2 });
    add(svg, 'circle', { cx: at, cy: y((low + high) / 2), r: 3, fill: stroke });
  }
}

function drawLegend(place, origins, colour) {
  const list = document.createElement('ul');
  for (const { id, name } of origins) {
    const item = document.createElement('li');
    const swatch = document.createElement('span');
    swatch.style.background = colour(id);
    item.append(swatch, name);
    list.append(item);
  }
  place.append(list);
}

/** The mark nearest to the pointer is found by bisection and said in a line above the picture. */
function listen(place, svg, points, { x, y }) {
  const readout = document.createElement('p');
  readout.className = 'readout';
  place.append(readout);
  const nearest = bisector(({ day }) => day).center;
  svg.addEventListener('pointermove', ({ clientX }) => {
    const { left } = svg.getBoundingClientRect();
    const point = points[nearest(points, x.invert(clientX - left))];
    if (!point) return;
    const { origin, low, high, day } = point;
    readout.textContent = `${origin}: ${low} to ${high}, ${day.toISOString().slice(0, 10)}`;
    readout.style.translate = `${x(day)}px ${y(high)}px`;
  });
}

function drawChart(place) {
  const points = pointsOf(record, place.dataset.bench);
  const steps = stepsOf(points);
  const x = scaleUtc()
    .domain([points[0].day, points.at(-1).day])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear()
    .domain([0, max(points, ({ high }) => high)])
    .nice()
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const ids = record.origins.map(({ id }) => id);
  const scales = { x, y, colour: scaleOrdinal(ids, COLOURS) };
  const svg = add(place, 'svg', { width: WIDTH, height: HEIGHT, role: 'img' });
  const at = ({ day }) => x(day);
  const band = area(
    at,
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).curve(curveStepAfter);
  const middle = line(at, (step) => y(step.middle)).curve(curveStepAfter);
  add(svg, 'path', { d: band(steps), fill: '#cdd9e5' });
  add(svg, 'path', { d: middle(steps), fill: 'none', stroke: '#123', 'stroke-width': 1.5 });
  drawAxes(svg, x, y);
  drawMarks(svg, points, scales);
  drawLegend(place, record.origins, scales.colour);
  listen(place, svg, points, scales);
}

for (const place of document.querySelectorAll('[data-bench]')) drawChart(place);
