/** What a command writes to and reads from, so that tests can take its place. */
import type { Readable } from 'node:stream';
import type { createColors } from 'picocolors';

export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  readonly colors: ReturnType<typeof createColors>;
  /** Standard input. */
  readonly input?: Readable;
  /** Shows how far a long run is; absent where nobody watches. */
  progress?(total: number): Progress;
}

/** A line that goes on with every step and is gone when it stops. */
export interface Progress {
  step(): void;
  stop(): void;
}

/** One clear line on stderr. */
export function complain(terminal: Terminal, message: string): void {
  terminal.error(`referat: ${message}\n`);
}

/** Exit codes of the contract. */
export const exitCodes = { clean: 0, findings: 1, trouble: 2 } as const;
