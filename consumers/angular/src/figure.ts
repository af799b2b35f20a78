import { Component, input, output } from '@angular/core';
import type { DeploymentTracker } from '@dprk-deployment-tracker/widget';
import { DeploymentTrackerDirective } from '@dprk-deployment-tracker/widget/angular';

@Component({
  selector: 'news-figure',
  imports: [DeploymentTrackerDirective],
  template: `
    <dprk-deployment-tracker
      view="losses"
      count-by="voice"
      [ledger]="record()"
      (dprk-select)="opened.emit($event.key)"
    />
  `,
})
export class NewsFigure {
  readonly record = input<DeploymentTracker['ledger']>();
  readonly opened = output<string>();
}
