/** Hands a text to the reader as a file, without a request. A byte order mark tells spreadsheets that it is UTF-8. */
export function saveFile(name: string, type: 'text/csv', text: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
