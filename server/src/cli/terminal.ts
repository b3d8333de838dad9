/** What a command writes to, so that tests can read it. */
import type { createColors } from 'picocolors';

export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  readonly colors: ReturnType<typeof createColors>;
}

/** One clear line on stderr. */
export function complain(terminal: Terminal, message: string): void {
  terminal.error(`referat: ${message}\n`);
}

/** Exit codes of the contract. */
export const exitCodes = { clean: 0, findings: 1, trouble: 2 } as const;
