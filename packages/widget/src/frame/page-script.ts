// The script of the framed page: gives the element what the address asks for, and tells the page around what it says.
import '../element/define.js';
import { DprkErrorEvent } from '../element/events.js';
import { eventMessage, eventNames, isHello } from './messages.js';
import { askedOfAddress } from './parameters.js';
import { reportHeight } from './report-height.js';

const { attributes, frame, pymId, unknown } = askedOfAddress(location.search);
const { lang: pageLanguage } = document.documentElement;
const tracker = document.querySelector('dprk-deployment-tracker');
const reported = reportHeight(window, { frame, pymId });
let ready: unknown;

for (const name of eventNames) {
  document.addEventListener(name, (event) => {
    const message = eventMessage(event, frame);
    if (name === 'dprk-ready') ready = message;
    parent.postMessage(message, '*');
  });
}

addEventListener('message', ({ data, source }) => {
  if (source !== parent || !isHello(data)) return;
  reported.again();
  if (ready !== undefined) parent.postMessage(ready, '*');
});

for (const [name, value] of Object.entries(attributes)) {
  if (name !== 'lang' || pageLanguage === 'en') tracker?.setAttribute(name, value);
  else if (value !== pageLanguage) tell(`lang="${value}" is not in this page`);
}
for (const name of unknown) tell(`parameter "${name}" names nothing`);

function tell(detail: string): void {
  tracker?.dispatchEvent(new DprkErrorEvent('unknown-value', detail));
}
