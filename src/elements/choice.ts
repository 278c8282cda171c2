/** A menu above a chart, with which a reader changes one of the element's properties. */
export interface Choice {
  /** Name of the property. */
  readonly property: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}
