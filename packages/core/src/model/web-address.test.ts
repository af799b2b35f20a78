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
