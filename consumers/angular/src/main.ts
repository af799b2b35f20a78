// A page that hands the element a property and hears what a reader opens.
import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { NewsFigure } from './figure';
import { record } from './record';

@Component({
  selector: 'news-page',
  imports: [NewsFigure],
  template: `
    <main>
      <h1>Angular 21</h1>
      <button (click)="isOwn.set(true)">A record of our own</button>
      <p>
        Opened: <output>{{ selected() }}</output>
      </p>
      <news-figure [record]="isOwn() ? record : undefined" (opened)="selected.set($event)" />
    </main>
  `,
})
class NewsPage {
  readonly record = record;
  readonly selected = signal('');
  readonly isOwn = signal(false);
}

bootstrapApplication(NewsPage).catch((error: unknown) => console.error(error));
