const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number under 100 as a word: "six", "thirty-four"; `undefined` for any other. */
export function numberWord(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 0 || number > 99) return undefined;
  if (number < 20) return small[number];
  const ten = tens[Math.floor(number / 10) - 2];
  return number % 10 ? `${ten}-${small[number % 10]}` : ten;
}
