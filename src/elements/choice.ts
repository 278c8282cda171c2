/** A menu or a row of buttons above a chart, with which a reader changes one of the element's properties. */
export interface Choice {
  /** Name of the property. */
  readonly property: string;
  readonly label: string;
  /** What it changes, for the folded menus of a phone: "what counts as large"; left out, the label. */
  readonly changes?: string;
  readonly value: string;
  /** Shown as a row of buttons instead, of which one is pressed. */
  readonly switch?: true;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}
