import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Where a machine keeps its programs. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  readonly folders: (path: string) => readonly string[];
}

const thisMachine: Machine = {
  environment: process.env,
  home: homedir(),
  exists: existsSync,
  folders: (path) => (existsSync(path) ? readdirSync(path) : []),
};

/**
 * The Chromium, Chrome or Edge of a machine: what CHROME_PATH names, a program that a terminal finds, where macOS and Windows
 * keep it, or the one that Playwright brought.
 *
 * @throws RangeError, with the cure, when there is none
 */
export function chromiumPath(machine: Machine = thisMachine): string {
  const {environment, home, exists, folders} = machine;
  const own = environment['CHROME_PATH'];
  if (own !== undefined) {
    if (exists(own)) return own;
    throw new RangeError(`CHROME_PATH is ${own}, where there is no file`);
  }
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  const cache = join(home, '.cache', 'ms-playwright');
  const places = [
    ...path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    ...programs.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    ...folders(cache).map((name) => join(cache, name, 'chrome-linux', 'chrome')),
  ];
  const found = places.find(exists);
  if (found === undefined)
    throw new RangeError(
      'no Chromium, Chrome or Edge was found (expected one on this machine: install one, or set CHROME_PATH to its program)',
    );
  return found;
}
