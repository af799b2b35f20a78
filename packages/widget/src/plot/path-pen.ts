// A path context that writes path text and collects the box it fills, so that nothing is parsed back.
import type { Box } from './box.js';
import { roundPx } from './round-px.js';

type Point = readonly [number, number];

/** What d3's shapes draw with; arcs are full circles only. */
export class PathPen {
  #text = '';
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;
  #start: Point = [0, 0];
  #last: Point = [0, 0];
  readonly #x: number;
  readonly #y: number;

  /** Draws with its origin here. **Units:** CSS pixels. */
  constructor(x = 0, y = 0) {
    this.#x = x;
    this.#y = y;
  }

  moveTo(x: number, y: number): void {
    const [atX, atY] = this.#reach(x, y);
    this.#text += `M${atX},${atY}`;
    this.#start = [atX, atY];
    this.#last = [atX, atY];
  }

  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.#last;
    const [atX, atY] = this.#reach(x, y);
    this.#last = [atX, atY];
    const [right, down] = [roundPx(atX - lastX), roundPx(atY - lastY)];
    if (down === 0) this.#text += `h${right}`;
    else this.#text += right === 0 ? `v${down}` : `l${right},${down}`;
  }

  closePath(): void {
    this.#text += 'Z';
    this.#last = this.#start;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** d3 moves to the circle's right before it asks for it. */
  arc(x: number, y: number, radius: number, _from: number, _to: number): void {
    const r = roundPx(radius);
    this.#reach(x - radius, y - radius);
    this.#reach(x + radius, y + radius);
    this.#text += `a${r},${r},0,1,1,${roundPx(-2 * r)},0a${r},${r},0,1,1,${roundPx(2 * r)},0Z`;
  }

  bezierCurveTo(): void {
    throw new TypeError('PathPen.bezierCurveTo: no shape of ours needs it');
  }

  quadraticCurveTo(): void {
    throw new TypeError('PathPen.quadraticCurveTo: no shape of ours needs it');
  }

  arcTo(): void {
    throw new TypeError('PathPen.arcTo: no shape of ours needs it');
  }

  /** The path so far, one decimal: each part begins at a place and goes on by steps, which repeat and so pack well. */
  toString(): string {
    return this.#text;
  }

  /** The box of everything drawn. **Absent:** nothing was drawn. */
  box(): Box | undefined {
    if (this.#left > this.#right) return undefined;
    return {
      x: this.#left,
      y: this.#top,
      width: this.#right - this.#left,
      height: this.#bottom - this.#top,
    };
  }

  /** Where a point comes to stand, which the box then holds. */
  #reach(x: number, y: number): Point {
    const [atX, atY] = [roundPx(x + this.#x), roundPx(y + this.#y)];
    this.#left = Math.min(this.#left, atX);
    this.#right = Math.max(this.#right, atX);
    this.#top = Math.min(this.#top, atY);
    this.#bottom = Math.max(this.#bottom, atY);
    return [atX, atY];
  }
}
