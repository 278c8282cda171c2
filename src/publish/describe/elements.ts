import {existsSync, readdirSync} from 'node:fs';

/** The elements of this version: those that can be registered, beside the built tool or in the source. */
export function elements(): ReadonlySet<string> {
  const folder = ['./define/', '../define/', '../../define/']
    .map((path) => new URL(path, import.meta.url))
    .find((address) => existsSync(address));
  const files = folder ? readdirSync(folder) : [];
  return new Set(files.flatMap((file) => /^(vcse-[a-z-]+)\.(?:js|ts)$/.exec(file)?.[1] ?? []));
}
