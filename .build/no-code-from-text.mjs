/** Packages that can make code from text, for those who ask them to; pages never do. */
const makers = /node_modules\/(vega-runtime|d3-dsv)\//;

/**
 * The code of such a package without that: what would make code from text throws instead, so that no option of a
 * specification can bring it back.
 *
 * @returns `undefined` for every other module
 */
export function withoutCodeFromText(code, id) {
  if (!makers.test(id) || !/\bFunction\(/.test(code)) return undefined;
  return `${code.replace(/\b(new )?Function\(/g, 'codeFromText(')}
function codeFromText() { throw new Error('No code is made from text.'); }
`;
}
