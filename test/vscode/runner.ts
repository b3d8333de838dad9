/** What the suite asks of the program that started it: report a line, look at the page, press keys on it. */

/** Set where the embedded VS Code runs the suite; a VS Code on the desktop has no page to ask about. */
const address = process.env.REFERAT_RUNNER;

export const hasPage = address !== undefined;

/** One thing to do on the page; every answer is a list of texts. */
export type PageRequest =
  /** What is shown in the elements a selector finds. */
  | { readonly do: 'texts'; readonly selector: string }
  /** An attribute of the elements a selector finds. */
  | { readonly do: 'attributes'; readonly selector: string; readonly name: string }
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'click'; readonly selector: string }
  /** `mouseStays`: what a move of the mouse would close is to be seen. */
  | { readonly do: 'screenshot'; readonly name: string; readonly mouseStays?: boolean }
  /** The line of a report. */
  | { readonly do: 'report'; readonly text: string }
  /** The suite is over; `failed` counts what went wrong. */
  | { readonly do: 'end'; readonly failed: number };

export async function page(request: PageRequest): Promise<string[]> {
  if (address === undefined) throw new Error('there is no page to ask');
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(request) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as string[];
}

/** Shows a line to whoever runs the suite. */
export async function report(text: string): Promise<void> {
  if (hasPage) await page({ do: 'report', text });
  else console.log(text);
}
