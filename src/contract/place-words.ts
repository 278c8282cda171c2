/**
 * A JSON pointer as people say it: "/resources/1/data/2/amount" is "totals row 3, amount". Rows count from 1.
 *
 * @param input - the document, for the names of its tables
 */
export function placeWords(pointer: string, input: unknown): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (steps[0] === 'resources' && steps[1] !== undefined) {
    const table =
      tableName(input, Number.parseInt(steps[1], 10)) ??
      `resource ${Number.parseInt(steps[1], 10) + 1}`;
    const row =
      steps[2] === 'data' && steps[3] !== undefined
        ? ` row ${Number.parseInt(steps[3], 10) + 1}`
        : '';
    const rest = steps
      .slice(row ? 4 : 2)
      .map(said)
      .join(', ');
    return `${table}${row}${rest ? `, ${rest}` : ''}`;
  }
  return steps.map(said).join(', ') || 'the document';
}

function said(step: string): string {
  return /^\d+$/.test(step) ? `number ${Number.parseInt(step, 10) + 1}` : step;
}

function tableName(input: unknown, at: number): string | undefined {
  const resources = field(input, 'resources');
  const name = Array.isArray(resources) ? field(resources[at], 'name') : undefined;
  return typeof name === 'string' ? name.slice(0, 60) : undefined;
}

/** One field of something that may not be an object. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
