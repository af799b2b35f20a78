'use client';
import { useEffect, useRef } from 'react';
import type { DeploymentTracker, DprkSelectEvent } from '@dprk-deployment-tracker/widget';
import '@dprk-deployment-tracker/widget/react';

interface FigureProps {
  record: DeploymentTracker['ledger'];
  onSelect: (key: string) => void;
}

export function Figure({ record, onSelect }: FigureProps) {
  const tracker = useRef<DeploymentTracker>(null);
  // React hands an element that its server rendered neither properties nor handlers: react/react#35446.
  useEffect(() => {
    const element = tracker.current;
    if (!element) return;
    element.ledger = record;
    const opened = ({ key }: DprkSelectEvent) => onSelect(key);
    element.addEventListener('dprk-select', opened);
    return () => element.removeEventListener('dprk-select', opened);
  }, [record, onSelect]);
  return <dprk-deployment-tracker ref={tracker} view="losses" count-by="voice" />;
}
