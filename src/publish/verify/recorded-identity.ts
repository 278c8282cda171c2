import type {FigureIdentity} from '../../export/figure-identity.js';

/**
 * What a downloaded figure says it was made from.
 *
 * @param file - the bytes of an SVG or PNG file
 * @param name - its name in messages
 * @throws RangeError when it is neither, or says nothing
 */
export function recordedIdentity(file: Uint8Array, name: string): FigureIdentity {
  const text = isPng(file) ? textInPng(file) : textInSvg(new TextDecoder().decode(file), name);
  const record = text === undefined ? undefined : parsed(text);
  if (!isIdentity(record))
    throw new RangeError(
      `${name} does not say what it was made from (expected a picture downloaded from a chart on a secure page)`,
    );
  return record;
}

function isPng(file: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => file[at] === byte);
}

/** The text that stands under our keyword in a PNG file. */
function textInPng(file: Uint8Array): string | undefined {
  const keyword = 'vcse-charts\0\0\0\0\0';
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 8; at + 12 <= file.length;) {
    const length = view.getUint32(at);
    const chunk = new TextDecoder().decode(file.subarray(at + 4, at + 8 + length));
    if (chunk.startsWith(`iTXt${keyword}`)) return chunk.slice(4 + keyword.length);
    at += 12 + length;
  }
  return undefined;
}

function textInSvg(text: string, name: string): string | undefined {
  if (!/^[^<]*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text))
    throw new RangeError(`${name} is no picture (expected an SVG or PNG file)`);
  const [, content] = /<metadata>([^<]*)<\/metadata>/.exec(text) ?? [];
  return content
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isIdentity(value: unknown): value is FigureIdentity {
  const {identity, document, chart, version, settings} = (value ?? {}) as Record<string, unknown>;
  return (
    [identity, document, chart, version].every((each) => typeof each === 'string') &&
    typeof settings === 'object' &&
    settings !== null
  );
}
