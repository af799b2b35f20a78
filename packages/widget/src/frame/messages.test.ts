// What is said between a frame and its page: each message is read back, and nothing else is taken for one.
import { describe, expect, it } from 'vitest';
import { DprkErrorEvent, DprkSelectEvent } from '../element/events.js';
import {
  eventMessage,
  eventOf,
  heightMessage,
  heightOf,
  helloMessage,
  isHello,
  pymHeightMessage,
} from './messages.js';

const nothing = [
  [undefined],
  [null],
  [''],
  ['dprk-height'],
  [{ type: 'other', height: 640 }],
  [[]],
] as const;

describe('heightOf', () => {
  it('reads back what we write and what pym writes, rounded up', () => {
    expect(heightOf(heightMessage(640.2, 'story'))).toBe(641);
    expect(heightOf(pymHeightMessage('graphic', 640.2))).toBe(641);
  });

  it('reads a height as pym.js itself sends it', () => {
    // pym 1.3: 'pym' + 'xPYMx' + id + 'xPYMx' + type + 'xPYMx' + message.
    expect(heightOf('pymxPYMxmy-graphicxPYMxheightxPYMx512')).toBe(512);
    expect(heightOf('pymxPYMxxPYMxheightxPYMx512.5')).toBe(512.5);
  });

  it.each<readonly [unknown]>([
    ...nothing,
    [{ type: 'dprk-height' }],
    [{ type: 'dprk-height', height: '640' }],
    [{ type: 'dprk-height', height: Number.NaN }],
    [{ type: 'dprk-height', height: -1 }],
    [{ type: 'dprk-height', height: 1e9 }],
    ['pymxPYMxaxPYMxwidthxPYMx512'],
    ['pymxPYMxaxPYMxheightxPYMx-1'],
    ['pymxPYMxaxPYMxheightxPYMx1e9'],
    ['pymxPYMxaxPYMxheightxPYMx99999'],
    ['pymxPYMxaxPYMxheightxPYMx512xPYMxmore'],
    ['otherxPYMxaxPYMxheightxPYMx512'],
  ])('believes nothing of %j', (data) => {
    expect(heightOf(data)).toBeUndefined();
  });
});

describe('eventOf', () => {
  it('reads back an event with its own fields and the name of its frame', () => {
    const message = eventMessage(new DprkSelectEvent('claim', '2026-02-12-nis'), 'story');
    expect(message).toEqual({
      type: 'dprk-select',
      frame: 'story',
      kind: 'claim',
      key: '2026-02-12-nis',
    });
    expect(eventOf(structuredClone(message))).toEqual(message);
  });

  it('holds the faults of a record, which can be sent', () => {
    const fault = { code: 'unknown-field', field: 'x', remedy: 'none' } as never;
    const message = eventMessage(new DprkErrorEvent('malformed-record', '1 records', [fault]), '');
    expect(structuredClone(message)['faults']).toEqual([fault]);
  });

  it.each<readonly [unknown]>([
    ...nothing,
    [{ type: 'click' }],
    [{ type: 'dprk-height', height: 1 }],
  ])('takes %j for none', (data) => {
    expect(eventOf(data)).toBeUndefined();
  });
});

describe('isHello', () => {
  it('knows the greeting and nothing else', () => {
    expect(isHello({ ...helloMessage })).toBe(true);
    for (const [data] of nothing) expect(isHello(data)).toBe(false);
  });
});
