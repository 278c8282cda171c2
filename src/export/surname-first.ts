/** A person's name with its parts told apart. */
export interface SurnameFirst {
  readonly surname: string;
  /** With dots: `R. J.` */
  readonly initials: string;
}

/**
 * A name as surname and initials.
 *
 * @param name - as a document writes it: `R. J. Sheaff`, `R.J. Sheaff` or `Sheaff, R. J.`
 * @returns `undefined` for every other name: whether it is a person's or a body's cannot be told
 */
export function surnameFirst(name: string): SurnameFirst | undefined {
  const text = name.slice(0, 200).trim();
  const [, before, after] = /^((?:\p{Lu}\.[ -]?)+) ?(\p{Lu}[^.,]*)$/u.exec(text) ?? [];
  if (before && after) return {surname: after, initials: spaced(before)};
  const [, surname, initials] = /^([^,]+), ?((?:\p{Lu}\.?[ -]?)+)$/u.exec(text) ?? [];
  return surname && initials ? {surname, initials: spaced(initials)} : undefined;
}

function spaced(initials: string): string {
  return [...initials.matchAll(/\p{Lu}/gu)].map(([letter]) => `${letter}.`).join(' ');
}

/** A name as lists of references have it: "Sheaff, R."; one without initials stands as it is. */
export function inverted(name: string): string {
  const parts = surnameFirst(name);
  return parts ? `${parts.surname}, ${parts.initials}` : name;
}
