// Labels never overlap; what is dropped follows from the stated priority alone.
import { describe, expect, test } from 'vitest';
import { overlap, type Box } from './box.js';
import { placeLabels, type LabelPlace, type LabelRequest } from './place-labels.js';

const within: Box = { x: 0, y: 0, width: 100, height: 100 };

function at(x: number, y: number): LabelPlace {
  return { boxes: [{ x, y, width: 30, height: 10 }] };
}

function wish(priority: number, ...places: readonly LabelPlace[]): LabelRequest<LabelPlace> {
  return { priority, places };
}

describe('placeLabels', () => {
  test('the first free place is taken', () => {
    const places = [at(0, 0), at(40, 0)];
    expect(placeLabels([wish(0, ...places)], [], within)).toEqual([places[0]]);
    expect(
      placeLabels([wish(0, ...places)], [{ x: 10, y: 0, width: 5, height: 5 }], within),
    ).toEqual([places[1]]);
  });

  test('of two that want one place the lower priority number stays, whatever the order', () => {
    const [important, other] = [wish(0, at(0, 0)), wish(1, at(5, 5))];
    expect(placeLabels([important, other], [], within)).toEqual([at(0, 0), undefined]);
    expect(placeLabels([other, important], [], within)).toEqual([undefined, at(0, 0)]);
  });

  test('a label that would leave the picture is dropped', () => {
    // 80 + 30 = 110, past 100.
    expect(placeLabels([wish(0, at(80, 0))], [], within)).toEqual([undefined]);
  });

  test('labels that share an edge do not overlap', () => {
    expect(placeLabels([wish(0, at(0, 0)), wish(0, at(30, 0))], [], within)).toEqual([
      at(0, 0),
      at(30, 0),
    ]);
  });

  test('a leader keeps other labels off its way', () => {
    const led: LabelPlace = { boxes: [...at(0, 0).boxes, { x: 10, y: 10, width: 2, height: 60 }] };
    expect(placeLabels([wish(0, led), wish(1, at(0, 40))], [], within)).toEqual([led, undefined]);
  });

  test('of a hundred crowded wishes no two that are granted overlap', () => {
    const wishes = [...new Array<undefined>(100).keys()].map((index) =>
      wish(
        index % 7,
        at((index * 37) % 70, (index * 53) % 90),
        at((index * 11) % 70, (index * 29) % 90),
      ),
    );
    const boxes = placeLabels(wishes, [], within).flatMap((place) => place?.boxes ?? []);
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => overlap(a, b)));
    expect(boxes.length).toBeGreaterThan(5);
    expect(pairs).not.toContain(true);
  });
});
