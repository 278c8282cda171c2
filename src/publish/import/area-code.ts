/**
 * The code of a body, as published or as the last part of an address: `E06000023` of
 * `http://statistics.data.gov.uk/id/statistical-geography/E06000023`.
 *
 * @returns `undefined` for what can be no identifier
 */
export function areaCode(text: string): string | undefined {
  const last =
    text
      .replace(/[/#]+$/, '')
      .split(/[/#]/)
      .pop() ?? '';
  return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(last) ? last : undefined;
}
