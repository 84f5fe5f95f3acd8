/** Characters that a file's name cannot have on Windows, and blanks around them. Points at an end mean something there too. */
const FORBIDDEN = /[\s\\/:*?"<>|\p{Cc}]+/gu;

/** Name of the file for a policy: "Key accounts.json". */
export function fileNameOf(policy: string, unnamed: string): string {
  const name = policy
    .replace(FORBIDDEN, ' ')
    .replace(/^[ .]+/, '')
    .slice(0, 80)
    .replace(/[ .]+$/, '');
  return `${name || unnamed}.json`;
}

/** Hands a text to the browser as a file to save. Whether it does so is not told: Excel's own windows may not. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
