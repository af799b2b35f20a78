'use client';

import type { DeploymentTracker } from '@dprk-deployment-tracker/widget';
import '@dprk-deployment-tracker/widget/react';

interface FigureProps {
  record: DeploymentTracker['ledger'];
  onSelect: (key: string) => void;
}

export function Figure({ record, onSelect }: FigureProps) {
  return (
    <dprk-deployment-tracker
      view="losses"
      count-by="voice"
      ledger={record}
      ondprk-select={(event) => onSelect(event.key)}
    />
  );
}
