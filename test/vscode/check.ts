/** A check of the suite, and how it waits for what VS Code does in its own time. */

export interface Check {
  readonly name: string;
  /** Throws where something is wrong. */
  run(): Promise<void>;
  /** It looks at the page, which only the embedded VS Code lets it do. */
  readonly needsPage?: boolean;
}

/** Longer than anything here takes, in milliseconds: whoever waits this long waits in vain. */
const patience = 10_000;
const pause = 30;

/** Asks again until the answer is good, and returns it; throws what was last wrong. */
export async function eventually<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean, wanted: string): Promise<T> {
  const begun = Date.now();
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() - begun > patience) throw new Error(`waited for ${wanted}, got ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
