// Fills the gallery: a frame for each question, width, theme, language and state of the record.

const views = [
  'losses',
  'troops',
  'origins',
  'forecasts',
  'indicators',
  'relays',
  'claims',
  'summary',
];
const widths = [320, 720, 1100];
const themes = ['light', 'dark'];
const languages = ['en', 'ko', 'uk'];
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'As known on 22 January 2025': { 'known-on': '2025-01-22' },
  'A record of one’s own': { record: 'own' },
  'One claim': { record: 'one' },
  'An empty record': { record: 'empty' },
};

const main = document.querySelector('#frames');

for (const view of views) {
  for (const lang of languages) {
    const section = addSection(`${view}, ${lang}`);
    for (const theme of themes) {
      for (const width of widths) addFrame(section, width, { view, lang, theme });
    }
  }
}
for (const [name, state] of Object.entries(states)) {
  for (const view of views) {
    const section = addSection(`${view}: ${name}`);
    for (const width of [320, 720]) addFrame(section, width, { view, ...state });
  }
}

function addSection(title: string): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = title;
  // A row that scrolls can be scrolled by key.
  section.tabIndex = 0;
  section.setAttribute('aria-label', title);
  section.append(heading);
  main?.append(section);
  return section;
}

/** A frame as high as what stands in it, whatever the reader opens there. */
function addFrame(
  section: HTMLElement,
  width: number,
  asked: Readonly<Record<string, string>>,
): void {
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.width = String(width);
  frame.height = '640';
  frame.title = `${Object.values(asked).join(', ')}, ${width} px`;
  frame.src = `./specimen.html?${new URLSearchParams(asked).toString()}`;
  frame.addEventListener('load', () => {
    const body = frame.contentDocument?.body;
    if (!body) return;
    new ResizeObserver(() => {
      frame.height = String(Math.ceil(body.getBoundingClientRect().height));
    }).observe(body);
  });
  section.append(frame);
}
