// A path context that writes path text and collects the box it fills, so that nothing is parsed back.
import type { Box } from './box.js';
import { roundPx } from './round-px.js';

/** What d3's shapes draw with; arcs are full circles only. */
export class PathPen {
  #text = '';
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;
  readonly #x: number;
  readonly #y: number;

  /** Draws with its origin here. **Units:** CSS pixels. */
  constructor(x = 0, y = 0) {
    this.#x = x;
    this.#y = y;
  }

  moveTo(x: number, y: number): void {
    this.#text += `M${this.#at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#text += `L${this.#at(x, y)}`;
  }

  closePath(): void {
    this.#text += 'Z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  arc(x: number, y: number, radius: number, _from: number, _to: number): void {
    const r = roundPx(radius);
    this.#at(x, y - radius);
    this.#at(x, y + radius);
    // Ends a tenth nearer than two radii would make an oval of the two arcs.
    const right = roundPx(this.#x + x + radius);
    const left = roundPx(right - 2 * r);
    const end = (at: number): string => this.#at(at - this.#x, y);
    this.#text += `M${end(right)}A${r},${r},0,1,1,${end(left)}A${r},${r},0,1,1,${end(right)}Z`;
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#text += `C${this.#at(ax, ay)},${this.#at(bx, by)},${this.#at(x, y)}`;
  }

  quadraticCurveTo(ax: number, ay: number, x: number, y: number): void {
    this.#text += `Q${this.#at(ax, ay)},${this.#at(x, y)}`;
  }

  arcTo(): void {
    throw new TypeError('PathPen.arcTo: no shape of ours needs it');
  }

  /** The path so far, absolute, one decimal. */
  toString(): string {
    return this.#text;
  }

  /** The box of everything drawn; curves by their handles. **Absent:** nothing was drawn. */
  box(): Box | undefined {
    if (this.#left > this.#right) return undefined;
    return {
      x: this.#left,
      y: this.#top,
      width: this.#right - this.#left,
      height: this.#bottom - this.#top,
    };
  }

  #at(x: number, y: number): string {
    const [atX, atY] = [roundPx(x + this.#x), roundPx(y + this.#y)];
    this.#left = Math.min(this.#left, atX);
    this.#right = Math.max(this.#right, atX);
    this.#top = Math.min(this.#top, atY);
    this.#bottom = Math.max(this.#bottom, atY);
    return `${atX},${atY}`;
  }
}
