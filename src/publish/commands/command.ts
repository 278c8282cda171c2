import type {ParseArgsConfig} from 'node:util';

/** Where a command's words go. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Told what is being done now; shown only when it takes long. */
  readonly step?: (what: string) => void;
  /** Told when all is done. */
  readonly done?: () => void;
}

/** One option: as `node:util` reads it, with what it means. */
export type CommandOptions = Readonly<
  Record<
    string,
    NonNullable<ParseArgsConfig['options']>[string] & {
      readonly description: string;
      /** What stands for the value in the help: `FILE`. */
      readonly value?: string;
    }
  >
>;

/** What was given on the command line. */
export interface Given {
  readonly files: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** One command of the tool. */
export interface Command {
  readonly name: string;
  /** One line: what it does. */
  readonly summary: string;
  /** What follows the name: `FILE… --out DOC.json`. */
  readonly usage: string;
  readonly options: CommandOptions;
  /** A line that runs as it stands, in a folder with the files that it names. */
  readonly example: string;
  /** Does it. Gives the exit code: 0 all is well, 1 something is wrong with the data. */
  readonly run: (given: Given, streams: Streams) => Promise<number>;
}
