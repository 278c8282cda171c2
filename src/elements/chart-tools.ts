import type {ItemWords} from '../view/description.js';
import type {FigureItem} from '../view/figure.js';
import type {TableView} from '../view/table.js';
import {Exploring, type Explorable} from './exploring.js';
import {found} from './find-field.js';
import {TableAndFiles} from './table-and-files.js';

/** What a kind of figure tells about itself after its first drawing. */
export interface ChartDetails<View> {
  itemWords(view: View, index: number): ItemWords;
  table(view: View): TableView;
}

/** Everything a chart needs only after its first drawing: exploring, finding, table and files. */
export class ChartTools<View> {
  readonly exploring: Exploring;
  readonly panel: TableAndFiles<View>;

  constructor(
    host: Explorable,
    readonly details: ChartDetails<View>,
  ) {
    this.exploring = new Exploring(host);
    this.panel = new TableAndFiles<View>(host, (view) => details.table(view));
  }

  found(items: readonly FigureItem[], text: string): readonly FigureItem[] {
    return found(items, text);
  }
}
