// What is told of a bench page from within: when its pictures stand, what moved, how long a touch and a pointer wait.
/* global document, requestAnimationFrame, Element, innerHeight, addEventListener */

/** Every place of a figure on the page: an element of ours, or a box that a script draws into. */
const places = () => [...document.querySelectorAll('[data-bench]')];

/** Whether the parser is past an element: something follows it. */
function isParsed(element) {
  let at = element;
  while (at && !at.nextElementSibling) at = at.parentElement;
  return document.readyState !== 'loading' || at !== null;
}

/** A picture that is on screen has room and something drawn in it. */
function isOnScreen(svg) {
  const { width, height, top } = svg.getBoundingClientRect();
  const hasRoom = width >= 200 && height >= 40 && top < innerHeight;
  return hasRoom && svg.childElementCount > 0 && isParsed(svg);
}

function picturesIn(place) {
  const inside = [...place.querySelectorAll('svg')];
  return [...inside, ...(place.shadowRoot?.querySelectorAll('svg') ?? [])].filter(isOnScreen);
}

/** All elements of a tree, with those of open shadow roots. */
function countIn(tree) {
  let count = 0;
  for (const element of tree.querySelectorAll('*')) {
    count += 1 + (element.shadowRoot ? countIn(element.shadowRoot) : 0);
  }
  return count;
}

/** **Units:** milliseconds since the navigation began, once the frame that is being made is painted. */
function afterPaint() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

/** Waits, frame by frame, for what should be seen; gives when it was painted. **Absent:** undefined after `patienceMs`. */
function paintedOnce(isSeen, patienceMs = 30_000) {
  const end = performance.now() + patienceMs;
  return new Promise((resolve) => {
    const look = () => {
      if (isSeen()) resolve(afterPaint());
      else if (performance.now() > end) resolve(undefined);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const frames = async (count) => {
  for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
};

let shift = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shift += value;
}).observe({ type: 'layout-shift', buffered: true });

const readoutOf = (place) =>
  (place.shadowRoot ?? place).querySelector('.readout')?.textContent.trim() ?? '';
const readouts = () => places().map(readoutOf).join('|');
const stands = (place) => place.shadowRoot?.querySelector('[role=status]') instanceof Element;

/** The first event of a kind, by the time that the browser got it. */
function firstOf(name) {
  return new Promise((resolve) => {
    addEventListener(name, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
}

globalThis.bench = {
  /** When all pictures stood on screen, from the navigation and from the first line of the page's own script. */
  painted: paintedOnce(() => {
    const all = places();
    return all.length > 0 && all.every((place) => picturesIn(place).length > 0);
  }).then((at) => ({ nav: at, start: at - (globalThis.scriptStart ?? at) })),
  /** What stands once the page has come to rest. */
  async rest() {
    await frames(10);
    return { shift, elements: countIn(document) };
  },
  shift: () => shift,
  stands: () => places().every((place) => !place.localName.includes('-') || stands(place)),
  /** Where the first picture is. */
  picture() {
    const [svg] = picturesIn(places()[0]);
    const { left, top, width, height } = svg.getBoundingClientRect();
    return { left, top, width, height };
  },
  /** Told before a press: how long until the element answers. */
  async touched() {
    const from = await firstOf('pointerover');
    const at = await paintedOnce(() => stands(places()[0]));
    return at === undefined ? undefined : at - from;
  },
  readout: async () => {
    await frames(2);
    return readouts();
  },
  /** Told before the pointer moves: how long until the readout says something else. */
  async hovered() {
    const before = readouts();
    const from = await firstOf('pointermove');
    const at = await paintedOnce(() => !['', before].includes(readouts()), 5_000);
    return at === undefined ? undefined : at - from;
  },
};
