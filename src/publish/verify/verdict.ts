import {
  figureIdentity,
  type FigureIdentity,
  type FigureSettings,
  type MadeFrom,
} from '../../export/figure-identity.js';

/** What a figure is held against. */
export interface Held {
  /** Name of the figure's file. */
  readonly figure: string;
  /** Name of the document's file. */
  readonly name: string;
  /** Hashes that this document may have: as it is, and with its shapes in it. */
  readonly documents: readonly string[];
  readonly version: string;
  /** The chart and settings that are asked about; left out, the figure's own are told. */
  readonly asked?: Pick<MadeFrom, 'chart' | 'settings'> | undefined;
}

/** Whether a figure was made from what is held against it, and what differs. */
export interface Verdict {
  /** Whether document and settings are the same, and the record is as it was written. */
  readonly same: boolean;
  /** In a reader's words, one line each. */
  readonly lines: readonly string[];
}

/** Holds what a figure says of itself against a document, settings and a version. */
export async function verdict(recorded: FigureIdentity, held: Held): Promise<Verdict> {
  const {figure, name, documents, version, asked} = held;
  const whole = (await figureIdentity(recorded))?.identity === recorded.identity;
  const sameDocument = documents.includes(recorded.document);
  const differing = asked ? differences(recorded, asked) : [];
  const same = whole && sameDocument && !differing.length;
  const lines = [
    ...(whole ? [] : [`Record: what ${figure} says of itself was changed after it was made.`]),
    sameDocument
      ? `Document: the same as ${name}.`
      : `Document: changed. The figure was made from ${recorded.document}; ${name} is ${documents[0] ?? ''}.`,
    settingsLine(recorded, asked, differing),
    recorded.version === version
      ? `Version: the same (${version}).`
      : `Version: differs. The figure was made by ${recorded.version}, this is ${version}; it may draw the same numbers in another way.`,
    `${figure} ${same ? 'was made from' : 'was not made from'} ${name}${asked ? ' under these settings' : ''}${same ? '' : ' as they are now'}.`,
  ];
  return {same, lines};
}

function settingsLine(
  {chart, settings}: FigureIdentity,
  asked: Held['asked'],
  differing: readonly string[],
): string {
  if (differing.length) return `Settings: changed. ${differing.join('; ')}.`;
  if (asked) return 'Settings: the same.';
  const set = Object.entries(settings).map(([attribute, value]) => `${attribute}=${value}`);
  return `Settings: ${[chart, ...set].join(' ')} (give --type and settings to compare them).`;
}

/** What is set in another way: settings that the tool cannot be given, such as a chosen item, are not compared. */
function differences(recorded: FigureIdentity, asked: NonNullable<Held['asked']>): string[] {
  if (recorded.chart !== asked.chart)
    return [`The chart is ${recorded.chart} in the figure, ${asked.chart} here`];
  const said = (settings: FigureSettings, attribute: string) =>
    settings[attribute] === undefined ? 'not set' : String(settings[attribute]);
  return [...new Set([...Object.keys(recorded.settings), ...Object.keys(asked.settings)])]
    .filter((attribute) => recorded.settings[attribute] !== asked.settings[attribute])
    .map(
      (attribute) =>
        `${attribute} is ${said(recorded.settings, attribute)} in the figure, ${said(asked.settings, attribute)} here`,
    );
}
