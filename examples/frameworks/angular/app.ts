import {ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'vcse-charts/define/vcse-distribution.js';
import type {VcseSelectEvent} from 'vcse-charts/elements';
import first from '../first.json';
import second from '../second.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<main>
    @if (shown()) {
      <vcse-distribution
        measure="amount"
        label-top="2"
        no-embed
        [data]="data()"
        (vcse-ready)="drawn.set(drawn() + 1)"
        (vcse-select)="choose($event)"
      ></vcse-distribution>
    }
    <button (click)="data.set(second)">Next year</button>
    <button (click)="shown.set(false)">Remove</button>
    <output>drawn {{ drawn() }}, chosen {{ chosen() }}</output>
  </main>`,
})
export class App {
  readonly second: object = second;
  readonly data = signal<object>(first);
  readonly drawn = signal(0);
  readonly chosen = signal('none');
  readonly shown = signal(true);

  choose(event: VcseSelectEvent): void {
    this.chosen.set(event.detail.id ?? 'none');
  }
}
