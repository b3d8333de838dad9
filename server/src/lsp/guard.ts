/** The one place where an exception ends: it is logged, and the client gets an empty answer. */
import type { Connection } from 'vscode-languageserver/node';

/** `run`, made safe: what it throws becomes a line in the log and the answer `empty`. */
export function guard<Arguments extends unknown[], Answer>(
  connection: Pick<Connection, 'console'>,
  name: string,
  empty: Answer,
  run: (...given: Arguments) => Answer | Promise<Answer>,
): (...given: Arguments) => Promise<Answer> {
  return async (...given) => {
    try {
      return await run(...given);
    } catch (error) {
      log(connection, `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
}

function log(connection: Pick<Connection, 'console'>, line: string): void {
  try {
    connection.console.error(line);
  } catch {
    // The other end is gone: nobody is left to read it.
  }
}
