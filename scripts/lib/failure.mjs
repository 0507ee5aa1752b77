/** A failure that the person at the terminal can mend: one sentence on what is wrong, one on what to do. */
export class Failure extends Error {
  /**
   * @param {string} message what is wrong and what to do
   * @param {string} [detail] the last lines of the output of the tool that failed
   */
  constructor(message, detail) {
    super(message);
    this.detail = detail;
  }
}

/** Prints a failure the way a person wants to read it; anything unexpected keeps its stack. */
export function report(error) {
  process.stderr.write('\n');
  if (error instanceof Failure) {
    if (error.detail) process.stderr.write(`${error.detail.trimEnd()}\n\n`);
    process.stderr.write(`✗ ${error.message}\n`);
  } else {
    process.stderr.write(`✗ ${error?.stack ?? error}\n`);
  }
}
