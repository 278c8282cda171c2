import type {BoundUnit} from '../format/bound-text.js';
import type {Binding} from '../view/bound-value.js';
import {oneOf} from './one-of.js';

/** Attributes that say which number of a document is meant. */
export interface BindingAttributes {
  readonly of: string | undefined;
  readonly sum: string | undefined;
  readonly where: string | undefined;
  readonly share: string | undefined;
  readonly as: string | undefined;
}

const units = ['count', 'pounds', 'share', 'percent'] as const;

/**
 * Which number of a document some attributes mean.
 *
 * @returns `undefined` without `of`
 * @throws RangeError, in words for the page's author, for a condition without an equals sign or an unknown unit
 */
export function bindingOf({
  of,
  sum,
  where,
  share,
  as,
}: BindingAttributes): (Binding & {readonly unit: BoundUnit}) | undefined {
  if (!of) return undefined;
  const usual = share !== undefined ? 'share' : sum === 'amount' ? 'pounds' : 'count';
  return {
    of,
    where: conditions('where', where),
    unit: as === undefined ? usual : oneOf('as', as, units),
    ...(sum ? {sum} : {}),
    ...(share === undefined ? {} : {share: conditions('share', share)}),
  };
}

/** Values by column, of "feeling=negative; period=2022-23 Q1". */
function conditions(attribute: string, text = ''): Readonly<Record<string, string>> {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  return Object.fromEntries(
    parts.map((part) => {
      const [, column = '', value = ''] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
      if (!column) throw new RangeError(`invalid ${attribute}: "${part}" (expected column=value)`);
      return [column.trim(), value.trim()];
    }),
  );
}
