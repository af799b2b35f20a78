import type { DeploymentTracker } from '@dprk-deployment-tracker/widget';
import '@dprk-deployment-tracker/widget/solid';

interface FigureProps {
  record: DeploymentTracker['ledger'];
  onSelect: (key: string) => void;
}

export function Figure(props: FigureProps) {
  return (
    <dprk-deployment-tracker
      view="losses"
      count-by="voice"
      prop:ledger={props.record}
      on:dprk-select={(event) => props.onSelect(event.key)}
    />
  );
}
