/** What is being done, for whoever waits: one line that moves on a terminal; elsewhere a line each. */
export function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (text) process.stderr.write(`${text}\n`);
}
