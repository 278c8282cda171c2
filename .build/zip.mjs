import {crc32, deflateRawSync} from 'node:zlib';

/** The first day that the format knows: two runs give the same bytes. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const DEFLATED = 8;

/**
 * A ZIP archive.
 *
 * @param {readonly (readonly [path: string, bytes: Buffer])[]} entries - fewer than 65,536, together under 4 GB
 * @see PKWARE, APPNOTE.TXT 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end of it)
 */
export function zip(entries) {
  const bodies = [];
  const directory = [];
  let at = 0;
  for (const [path, bytes] of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, {level: 9});
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    bodies.push(body);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, end, name]),
    );
    at += body.length;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
