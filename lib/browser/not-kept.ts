/** The browser did not keep a value: its storage, or the disk below it, is full. Nothing was written. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError';
}
