/**
 * Progress for the person waiting. Goes to standard error, because standard output belongs to the
 * program that is being set up (the terminal answers with one JSON object and nothing else).
 * @param {string} text one line, without line break
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Set-up cannot go on; the message is a sentence that says what to do. */
export class SetupRefusal extends Error {
  /** @param {string} message a sentence for the developer */
  constructor(message) {
    super(message);
    this.name = 'SetupRefusal';
  }
}

/**
 * Runs a script's body and turns a refusal into one sentence and exit code 1.
 * @param {() => Promise<number>} body answers the exit code
 */
export async function runScript(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    say(
      error instanceof SetupRefusal
        ? error.message
        : String(error instanceof Error ? error.stack : error),
    );
    process.exitCode = 1;
  }
}
