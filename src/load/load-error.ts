/** Why a file did not come. */
export type LoadReason =
  | 'bad-address'
  | 'not-found'
  | 'refused'
  | 'server'
  | 'time-out'
  | 'offline'
  | 'unreachable'
  | 'too-large'
  | 'web-page'
  | 'cut-short'
  | 'not-json'
  | 'not-csv'
  | 'not-arrow';

/** A file did not come, or is not JSON. The message is for the editor of the page. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly reason: LoadReason,
    message: string,
  ) {
    super(message);
  }
}
