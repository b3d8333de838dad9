// Answers what the suite asks of the page it runs in: what is shown, keys to press, pictures to take.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import path from 'node:path';

/**
 * The requests of test/vscode/runner.ts, each done on a page of playwright. Answers are lists of texts.
 *
 * @type {Record<string, (page: import('playwright-core').Page, request: any, output: string) => Promise<string[] | undefined | void>>}
 */
const actions = {
  texts: (page, { selector }) => page.locator(selector).allInnerTexts(),
  attributes: (page, { selector, name }) =>
    page.locator(selector).evaluateAll((found, wanted) => found.map((one) => one.getAttribute(wanted) ?? ''), name),
  press: (page, { key }) => page.keyboard.press(key),
  type: (page, { text }) => page.keyboard.type(text),
  click: (page, { selector }) => page.locator(selector).first().click({ timeout: 10_000 }),
  screenshot: async (page, { name, mouseStays }, output) => {
    // The empty part of the status bar: everywhere else something may show a hover. A move closes the one that is to be seen.
    if (!mouseStays) await page.mouse.move(400, 888);
    await page.screenshot({ path: path.join(output, `${name}.png`) });
  },
};

/**
 * Listens for the suite on an address only the suite is told. `attach` names the page that answers from now on,
 * and what hears the suite's reports and its end.
 */
export async function openChannel(output) {
  let current;
  const secret = `/${randomBytes(16).toString('hex')}`;
  const server = createServer(async (request, response) => {
    if (request.url !== secret || current === undefined) return response.writeHead(404).end();
    try {
      const asked = JSON.parse(await textOf(request));
      const answer = await answerTo(asked);
      response.end(JSON.stringify(answer ?? []));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  const answerTo = (asked) => {
    if (asked.do === 'report') return void current.report(asked.text);
    if (asked.do === 'end') return void current.end(asked.failed);
    const action = actions[asked.do];
    if (action === undefined) throw new Error(`the page does not know how to do ${asked.do}`);
    return action(current.page, asked, output);
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}${secret}`,
    attach: (window) => {
      current = window;
    },
    close: () => server.close(),
  };
}

async function textOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
