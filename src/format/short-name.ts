/** Endings that say what kind of body it is, not which. */
const ENDING =
  /[ ,]+(Community Interest Company|C\.?I\.?C\.?|Limited|Ltd\.?|PLC|LLP|CIO|Charitable Trust|\(UK\))$/i;

/** A supplier's name without the ending that names its legal form: for drawings with little room. */
export function shortName(name: string): string {
  const short = name.replace(ENDING, '');
  return short.length >= 3 ? short : name;
}
