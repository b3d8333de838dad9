/** What a rule is and what it finds: data and one pure function each. */

import type { Gap } from '../core/gaps.ts';
import type { Punkt, Referat, Slice, Span } from '../core/model.ts';

/** How a finding is shown; `off` silences the rule. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** A text a person reads, in both languages of the project. */
export interface Message {
  readonly da: string;
  readonly en: string;
}

/** What rules need to know besides the document. */
export interface RuleContext {
  /** What the items lack, worked out once for all rules on it. */
  readonly gaps: ReadonlyMap<Punkt, readonly Gap[]>;
}

/** A stretch of the source with what is to stand there instead. */
export interface Edit extends Span {
  readonly newText: string;
}

/** How a finding can be put right: edits in order, without overlap, after which it is gone. */
export interface Fix {
  /** What it does, as a person reads it in a menu: `Ret »nÃ¦ste« til »næste«`. */
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** True where it replaces what somebody wrote, so that a person is to see it first. */
  readonly preview?: boolean;
}

/** Something a rule found, at a span of the source. */
export interface Finding extends Span {
  readonly message: Message;
  /** The printed number of the item it belongs to. */
  readonly punkt?: number;
  /** The most this finding may be shown as, where it weighs less than its rule. */
  readonly atMost?: Severity;
  readonly related?: readonly Slice[];
  /** The gap it reports, for the rules on missing and empty sections. */
  readonly gap?: Gap;
  /** How to put it right, worked out only where somebody asks; absent where nobody can know. */
  readonly fix?: () => Fix;
  /** True where the fix loses nothing and leaves nothing to judge, so that it may be done on saving: letters put right. */
  readonly safe?: boolean;
}

/** One check of the minutes. Its page in docs/rules, its setting and its README row are generated from it. */
export interface Rule {
  /** Danish, kebab case, ASCII: `manglende-beslutning`. */
  readonly id: string;
  readonly title: Message;
  /** Why it matters, with the law where there is one. */
  readonly why: Message;
  /** The default, which a setting changes. */
  readonly severity: Severity;
  /** A document the rule finds something in, marked `^^^` below the place. */
  readonly bad: string;
  /** The same document put right. */
  readonly good: string;
  /** True where an item has by nature what this finds, as long as somebody is writing it. */
  readonly waits?: true;
  check(referat: Referat, context: RuleContext): Iterable<Finding>;
}
