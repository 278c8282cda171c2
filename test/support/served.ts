/** A document of the tests' own server, changed: address it at the address that is given, and call `end` after. */
export async function served(
  src: string,
  change: (document: Changeable) => void,
): Promise<{readonly src: string; readonly end: () => void}> {
  const {fetch} = globalThis;
  const document = (await (await fetch(src)).json()) as Changeable;
  change(document);
  const address = `${src}?changed`;
  const body = JSON.stringify(document);
  globalThis.fetch = (input, init) =>
    String(input instanceof Request ? input.url : input).endsWith(address)
      ? Promise.resolve(new Response(body, {headers: {'content-type': 'application/json'}}))
      : fetch(input, init);
  return {src: address, end: () => (globalThis.fetch = fetch)};
}

/** A document whose tables may be changed. */
export interface Changeable {
  readonly resources: {readonly name: string; data?: Record<string, unknown>[]}[];
}
