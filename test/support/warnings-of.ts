/** What is told in the console while something is done. */
export async function warningsOf(done: () => unknown): Promise<readonly string[]> {
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    await done();
  } finally {
    console.warn = original;
  }
  return warnings;
}
