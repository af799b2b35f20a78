// The static oEmbed answer: its form, its room, and the address in its frame.
import { describe, expect, it } from 'vitest';
import { frameHeightPx, oembedOf, type Oembed } from './oembed.js';

const base = 'https://news.example/dprk/';
const title = 'Claims about North Korean troops in Russia';

/** What oembed.com asks of an answer of type `rich`, and no field beyond the ones it names. */
const schema = {
  required: ['type', 'version', 'html', 'width', 'height'],
  fields: {
    type: /^rich$/,
    version: /^1\.0$/,
    title: /^.+$/,
    author_name: /^.+$/,
    author_url: /^https:\/\/\S+$/,
    provider_name: /^.+$/,
    provider_url: /^https:\/\/\S+$/,
    cache_age: /^\d+$/,
    thumbnail_url: /^https:\/\/\S+$/,
    thumbnail_width: /^[1-9]\d*$/,
    thumbnail_height: /^[1-9]\d*$/,
    html: /^<iframe [^>]*src="https:\/\/[^"]+"[^>]*><\/iframe>$/,
    width: /^[1-9]\d*$/,
    height: /^[1-9]\d*$/,
  },
  numbers: ['cache_age', 'thumbnail_width', 'thumbnail_height', 'width', 'height'],
} as const;

function faults(answer: Readonly<Record<string, unknown>>): readonly string[] {
  const missing = schema.required.filter((name) => answer[name] === undefined);
  const wrong = Object.entries(answer).flatMap(([name, value]) => {
    const form = (schema.fields as Readonly<Record<string, RegExp>>)[name];
    if (!form) return [`${name} is no field`];
    const type = (schema.numbers as readonly string[]).includes(name) ? 'number' : 'string';
    return typeof value === type && form.test(String(value)) ? [] : [`${name}: ${String(value)}`];
  });
  return [...missing.map((name) => `${name} is missing`), ...wrong];
}

const answers = (maxwidth?: number): Oembed =>
  oembedOf({ base, parameters: { view: 'troops' }, title, ...(maxwidth && { maxwidth }) });

describe('oembedOf', () => {
  it.each([
    [300, 300],
    [600, 600],
    [undefined, 720],
    [2000, 720],
  ])('is an answer of the standard for a maxwidth of %s, %i px wide', (maxwidth, width) => {
    const answer: unknown = JSON.parse(JSON.stringify(answers(maxwidth)));
    expect(faults(answer as Record<string, unknown>)).toEqual([]);
    expect(answer).toMatchObject({ width });
    expect((answer as Oembed).html).toContain(
      ` width="${width}" height="${answers(maxwidth).height}"`,
    );
  });

  it('asks for more height where it has less width', () => {
    // 300 px are 18.75 em: 56 em of 16 px for troops; 720 px are 45 em: 42 em of 16 px.
    expect([answers(300).height, answers().height]).toEqual([896, 672]);
  });

  it.each([[0], [-300], [Number.NaN]])('throws where nobody can see it: %s', (maxwidth) => {
    expect(() => oembedOf({ base, parameters: {}, title, maxwidth })).toThrow(RangeError);
  });

  it('lets no title out of its attribute', () => {
    const { html } = oembedOf({ base, parameters: {}, title: '"><script>alert(1)</script>' });
    expect(html).not.toContain('<script');
    // Six attributes, each in its two quotes.
    expect(html.match(/"/g)).toHaveLength(12);
  });
});

describe('frameHeightPx', () => {
  it('keeps room for a bar where several questions are on offer, and for Ukrainian', () => {
    // Losses at 720 px are 37 em, a bar there is 9 em, Ukrainian takes 1.35 of the figure, 50 em.
    expect(frameHeightPx({}, 720)).toBe(592);
    expect(frameHeightPx({ views: 'losses troops' }, 720)).toBe(736);
    expect(frameHeightPx({ lang: 'uk' }, 720)).toBe(800);
  });

  it('takes the default for a question that nobody knows', () => {
    expect(frameHeightPx({ view: 'nothing' }, 720)).toBe(frameHeightPx({}, 720));
  });
});
