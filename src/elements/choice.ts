/** A menu or a row of buttons above a chart, with which a reader changes one of the element's properties. */
export interface Choice {
  /** Name of the property. */
  readonly property: string;
  readonly label: string;
  readonly value: string;
  /** Shown as a row of buttons instead, of which one is pressed. */
  readonly switch?: true;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}
