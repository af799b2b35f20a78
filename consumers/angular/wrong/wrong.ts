// None of these may compile: each names a value that the element does not know.
import { Component } from '@angular/core';
import { DeploymentTrackerDirective } from '@dprk-deployment-tracker/widget/angular';

@Component({
  selector: 'news-wrong',
  imports: [DeploymentTrackerDirective],
  template: `
    <dprk-deployment-tracker view="loses" />
    <dprk-deployment-tracker rule="mean" />
    <dprk-deployment-tracker count-by="page" />
    <dprk-deployment-tracker [ledger]="7" />
    <dprk-deployment-tracker (dprk-select)="click($event)" />
  `,
})
export class Wrong {
  click(event: MouseEvent): void {
    void event.clientX;
  }
}
