// The door for the element class: importing it registers nothing.
export { type Theme } from './attributes.js';
export { DeploymentTracker } from './deployment-tracker.js';
export {
  DprkDataEvent,
  DprkErrorEvent,
  DprkReadyEvent,
  DprkSelectEvent,
  DprkViewChangeEvent,
  type DprkErrorCode,
  type SelectedKind,
} from './events.js';
