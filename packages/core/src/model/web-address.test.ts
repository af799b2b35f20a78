// Only absolute web addresses pass, as the platform's own parser reads them.
import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address.js';

describe('webAddress', () => {
  it.each(['https://example.org/a?b=c&d', 'http://world.kbs.co.kr/service/news_view.htm?lang=e'])(
    'lets %s pass',
    (text) => {
      expect(webAddress(text)).toBe(text);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    '//example.org/x',
    '/relative',
    'https://user:word@example.org/',
    'ftp://example.org/',
    'not an address',
    '',
  ])('refuses %j', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});

/** Ways in which an address is dressed up to be taken for another. */
const disguises: readonly ((scheme: string, rest: string) => string)[] = [
  (scheme, rest) => `${scheme}:${rest}`,
  (scheme, rest) => `${scheme.toUpperCase()}:${rest}`,
  (scheme, rest) =>
    `${[...scheme].map((one, index) => (index % 2 ? one.toUpperCase() : one)).join('')}:${rest}`,
  (scheme, rest) => ` \t${scheme}:${rest}`,
  (scheme, rest) => `\u0000${scheme}:${rest}`,
  (scheme, rest) => `\u001f${scheme}:${rest}`,
  (scheme, rest) => `\ufeff${scheme}:${rest}`,
  (scheme, rest) => `\u00a0${scheme}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 2)}\n${scheme.slice(2)}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 2)}\r\n${scheme.slice(2)}:${rest}`,
  (scheme, rest) => `${scheme}\t:${rest}`,
  (scheme, rest) => `${scheme}://example.org/%0a${rest}`,
  (scheme, rest) => `${scheme}&colon;${rest}`,
  (scheme, rest) => `&#x${scheme.charCodeAt(0).toString(16)};${scheme.slice(1)}:${rest}`,
  (scheme, rest) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:${rest}`,
  (scheme, rest) => `feed:${scheme}:${rest}`,
  (scheme, rest) => `view-source:${scheme}:${rest}`,
];
const schemes = [
  'javascript',
  'vbscript',
  'livescript',
  'data',
  'blob',
  'file',
  'filesystem',
  'about',
  'ftp',
  'ws',
  'wss',
  'mailto',
  'tel',
  'sms',
  'intent',
  'jar',
  'chrome',
  'ms-settings',
  'moz-extension',
];

it('none of some hundred disguised addresses passes', () => {
  const texts = schemes.flatMap((scheme) =>
    disguises.map((disguise) => disguise(scheme, 'alert(1)//example.org')),
  );
  expect(new Set(texts).size).toBeGreaterThanOrEqual(300);
  expect(texts.filter((text) => webAddress(text) !== undefined)).toEqual([]);
});
