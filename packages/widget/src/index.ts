// The door for the element class: importing it registers nothing.
export { DeploymentTracker } from './deployment-tracker.js';
export {
  DprkErrorEvent,
  DprkReadyEvent,
  DprkSelectEvent,
  DprkViewChangeEvent,
  type DprkErrorCode,
} from './events.js';
export { type Theme } from './state/heard.js';
export { stateOfText, stateText, type ReadState } from './state/state-text.js';
export { type Unknown } from './state/read-choice.js';
export {
  initialState,
  viewIds,
  type ClaimFilter,
  type ClaimOrder,
  type FilterField,
  type OpenCard,
  type Scenario,
  type SortField,
  type Spot,
  type ViewId,
  type ViewState,
} from './state/view-state.js';
