import iconv from 'iconv-lite';

/** A text and the encoding its bytes were in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850';
}

/** Byte of the pound sign in Windows-1252, and in the CP850 of older accounting systems. */
const POUND_1252 = 0xa3;
const POUND_850 = 0x9c;

/**
 * The text of a file, without its byte order mark.
 *
 * UTF-16 is known by its byte order mark, UTF-8 by being valid. Any other file is Windows-1252, unless its pound signs say CP850:
 * byte 9C stands before a digit or alone in brackets, as in "Amount (£)", and A3 never does.
 *
 * @param bytes - a whole file; of none, the text is empty
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), 'utf-16be');
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'};
  } catch {
    const old = hasPound(bytes, POUND_850) && !hasPound(bytes, POUND_1252);
    return decoded(bytes, old ? 'cp850' : 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return {text: iconv.decode(Buffer.from(bytes), encoding, {stripBOM: false}), encoding};
}

function hasPound(bytes: Uint8Array, sign: number): boolean {
  return bytes.some((byte, at) => {
    if (byte !== sign) return false;
    const before = String.fromCharCode(bytes[at - 1] ?? 0);
    const after = String.fromCharCode(bytes[at + 1] ?? 0);
    return /\d/.test(after) || (before === '(' && after === ')');
  });
}
