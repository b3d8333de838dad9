/** `npm run accuracy` in a small repository: what it prints, what it ends with and the page it writes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { accuracy } from '../../scripts/accuracy/command.ts';
import type { Truth } from '../../scripts/accuracy/documents.ts';
import { accuracyPage, pageFile } from '../../scripts/accuracy/page.ts';

const document = `REFERAT Byrådet d. 14-03-2024

Punkt 1: Ny bro

Forslag til beslutning

Broen males.

Beslutning

Udsat.
`;

const truth: Truth = {
  file: 'a.referat',
  body: 'Byrådet',
  punkter: [
    {
      number: 1,
      title: 'Ny bro',
      line: 3,
      sections: [
        { kind: 'indstilling', line: 5 },
        { kind: 'beslutning', line: 9 },
      ],
    },
  ],
};

/** A repository with one sample, and beside it a folder `andre` with the same document and a truth that is wrong. */
function repository(change: Partial<Truth> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'referat-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const root = join(home, 'referat');
  const files = {
    'referat/samples/a.referat': document,
    'referat/test/fixtures/samples/truth.json': JSON.stringify({ documents: [{ ...truth, ...change }] }),
    'referat/docs/other.md': '',
    'andre/a.referat': document,
    'andre/b.referat': document,
    'andre/a.truth.json': JSON.stringify({ ...truth, body: 'Børneudvalget', note: 'x' }),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  const run = (...parameters: string[]) => {
    let out = '';
    let error = '';
    const code = accuracy(parameters, root, {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
    });
    return { code, out, error };
  };
  return { run, root, page: join(root, pageFile), others: join(home, 'andre') };
}

test('a page that is stale is told, and written where that is asked for', () => {
  const { run, page } = repository();
  expect(run()).toMatchObject({ code: 1, error: `stale: ${pageFile} (npm run accuracy -- --write writes it)\n` });
  expect(run('--write')).toMatchObject({ code: 0, error: '' });
  expect(run()).toMatchObject({ code: 0, error: '' });
  expect(readFileSync(page, 'utf8')).toContain('| `a.referat` | 1/1 |');
  writeFileSync(page, readFileSync(page, 'utf8').replace('1/1', '2/2'));
  expect(run().code).toBe(1);
});

test('below the figures: what is wrong, what fell, and 1', () => {
  const { run } = repository({ body: 'Børneudvalget' });
  const { code, out, error } = run('--write');
  expect(code).toBe(1);
  expect(out).toContain('a.referat:1  body  expected "Børneudvalget", found "Byrådet"\n');
  expect(out).toMatch(/^Checked 1 documents, 1 items: 8\d\.\d % of \d+ values, 4\/4 mutants, 0 false alarms/mu);
  expect(error).toMatch(/^samples: agreement 8\d\.\d %, must be 100 %\n {2}body 0\/1\n$/u);
});

test('another folder, or one document of it, is only looked at', () => {
  const { run, others } = repository();
  const { code, out, error } = run(others);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('a.referat:1  body  expected "Børneudvalget", found "Byrådet"\n');
  expect(out).toContain('b.referat: no truth, not measured\n');
  expect(out).toContain('not compared, for no outline has them: note\n');
  expect(run(join(others, 'a.referat'))).toMatchObject({ code: 0 });
  expect(run(join(others, 'b.referat'))).toMatchObject({ code: 2 });
});

test('a folder of the repository keeps its figures', () => {
  const { run, root } = repository({ body: 'Børneudvalget' });
  expect(run(join(root, 'samples')).code).toBe(1);
});

test('a folder that is not there, an option nobody knows', () => {
  const { run, root } = repository();
  expect(run(join(root, 'nowhere'))).toMatchObject({ code: 2 });
  expect(run('--wirte')).toMatchObject({ code: 2 });
  expect(run('samples', '--write')).toMatchObject({ code: 2 });
});

test('many disagreements are cut short, and all shown where that is asked for', () => {
  const contents = Array.from({ length: 40 }, (_, index) => ({ title: `Sag ${index}`, page: index, line: 20 + index }));
  const { run } = repository({ contents });
  const shown = (out: string) => out.match(/^a\.referat:\d+ {2}contents/gmu)?.length;
  const { out } = run();
  expect(shown(out)).toBe(25);
  expect(out).toContain('a.referat  … and 15 more (--all shows them)\n');
  expect(shown(run('--all').out)).toBe(40);
});

test('a quick look leaves out the variants, and says nothing of the page', () => {
  const { run } = repository();
  const { code, out } = run('--quick');
  expect(code).toBe(0);
  expect(out).toContain('4/4 mutants, 0 false alarms, 0/0 variants');
  expect(run('--quick', '--write')).toMatchObject({ code: 2 });
});

test('as JSON', () => {
  const { run, others } = repository();
  const { sets } = JSON.parse(run(others, '--json').out);
  expect(sets[0].figures).toMatchObject({ documents: 1, falseAlarms: 0, recall: { right: 4, total: 4 } });
  expect(sets[0].documents[0].disagreements).toEqual([
    { line: 1, field: 'body', expected: '"Børneudvalget"', found: '"Byrådet"' },
  ]);
});

test('the part of the page on a corpus that is not there stays as it is', () => {
  const corpus = { name: 'corpus', documents: [], troubles: [], withoutTruth: [] };
  const withCorpus = accuracyPage('', [], corpus);
  expect(withCorpus).toContain('## Rigtige referater');
  expect(accuracyPage(withCorpus, [], undefined)).toBe(withCorpus);
  expect(accuracyPage('', [], undefined)).not.toContain('## Rigtige referater');
});
