/** A number with its noun in the right form: "1 relation", "60 relations". */
export function counted(
  number: number,
  {one, many}: {readonly one: string; readonly many: string},
  count: (value: number) => string,
): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}
