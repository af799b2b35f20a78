// None of these may compile: each names a value that the element does not know.
import '@dprk-deployment-tracker/widget/solid';

export const view = <dprk-deployment-tracker view="loses" />;
export const rule = <dprk-deployment-tracker rule="mean" />;
export const countBy = <dprk-deployment-tracker count-by="page" />;
export const ledger = <dprk-deployment-tracker prop:ledger={7} />;
export const handler = (
  <dprk-deployment-tracker on:dprk-select={(event: MouseEvent) => event.clientX} />
);
