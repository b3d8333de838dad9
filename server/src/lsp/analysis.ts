/** Analyses each document once a version, whoever asks, and only as far as somebody asks. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Referat } from '../core/model.ts';
import { type ParseOptions, parse } from '../core/parse.ts';
import { type CheckedFinding, type CheckOptions, check } from '../rules/check.ts';
import type { Message } from '../rules/rule.ts';
import { unreadable } from '../rules/unreadable.ts';

/** What is known of one version of a document. */
export interface Analysis {
  readonly referat: Referat;
  /** Why the text is not read; then the document has neither items nor findings. */
  readonly unreadable: Message | undefined;
  findings(options: CheckOptions): readonly CheckedFinding[];
}

/** An entry goes with its document, which the server forgets on close. */
const analyses = new WeakMap<
  TextDocument,
  { readonly headings: ParseOptions['headings']; readonly analysis: Analysis }
>();

/** The analysis of the document as it is now, read with the headings the user tells. */
export function analysisOf(document: TextDocument, { headings }: ParseOptions): Analysis {
  // By the text rather than its number: some clients count badly, and comparing a string to itself costs nothing.
  const source = document.getText();
  const known = analyses.get(document);
  if (known?.headings === headings && known?.analysis.referat.source === source) return known.analysis;
  const analysis = analyse(source, headings);
  analyses.set(document, { headings, analysis });
  return analysis;
}

function analyse(source: string, headings: ParseOptions['headings']): Analysis {
  const reason = unreadable(source);
  const referat = reason ? { ...parse(''), source } : parse(source, headings && { headings });
  let last: { options: CheckOptions; findings: readonly CheckedFinding[] } | undefined;
  return {
    referat,
    unreadable: reason,
    findings(options) {
      if (reason) return [];
      if (last?.options !== options) last = { options, findings: check(referat, options) };
      return last.findings;
    },
  };
}
