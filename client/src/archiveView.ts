/** The view *Referater*: committees, their meetings and items, filtered, following the cursor where wanted. */
import {
  commands,
  EventEmitter,
  type ExtensionContext,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { ArchiveFilter } from '../../server/src/archive/filter.ts';
import type { BodyNode, MeetingNode } from '../../server/src/features/archiveTree.ts';
import type { MeetingAnswerPunkt, MeetingsAnswer } from '../../server/src/lsp/archiveRequests.ts';
import { chooseFilter, describeFilter, isFiltering } from './archiveFilter.ts';
import { rangeOf, referatEditor } from './editor.ts';
import type { Server } from './server.ts';

/** A node of the view. */
export type ArchiveNode =
  | { readonly kind: 'body'; readonly body: BodyNode }
  | { readonly kind: 'meeting'; readonly meeting: MeetingNode; readonly parent: ArchiveNode }
  | { readonly kind: 'punkt'; readonly punkt: MeetingAnswerPunkt; readonly uri: string; readonly parent: ArchiveNode };

export interface ArchiveView {
  readonly filter: () => ArchiveFilter;
}

/** How long the cursor rests before the view follows it, in milliseconds. */
const pause = 200;

export function registerArchiveView(context: ExtensionContext, server: Server): ArchiveView {
  let filter: ArchiveFilter = {};
  let answer: MeetingsAnswer | undefined;
  const changed = new EventEmitter<void>();
  /** By uri the nodes that are shown, so that the view can be led to them. */
  let meetings = new Map<string, ArchiveNode>();
  const punkter = new Map<string, readonly ArchiveNode[]>();
  /** Another one whenever the view is made anew. */
  let generation = 0;

  const punkterOf = async (node: ArchiveNode & { kind: 'meeting' }): Promise<readonly ArchiveNode[]> => {
    const { uri } = node.meeting;
    const known = punkter.get(uri);
    if (known) return known;
    const asked = generation;
    const found = (await server.meeting({ uri, filter })) ?? [];
    const nodes = found.map((punkt): ArchiveNode => ({ kind: 'punkt', punkt, uri, parent: node }));
    // What was asked under another filter is not kept.
    if (asked === generation) punkter.set(uri, nodes);
    return nodes;
  };
  const provider: TreeDataProvider<ArchiveNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem,
    async getChildren(node) {
      if (node === undefined) return rootNodes();
      if (node.kind === 'body') return node.body.meetings.flatMap(({ uri }) => meetings.get(uri) ?? []);
      return node.kind === 'meeting' ? [...(await punkterOf(node))] : [];
    },
    getParent: (node) => (node.kind === 'body' ? undefined : node.parent),
  };
  const view = window.createTreeView<ArchiveNode>('referat.meetings', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  const rootNodes = async (): Promise<ArchiveNode[]> => {
    const asked = ++generation;
    punkter.clear();
    const fresh = await server.meetings(filter);
    if (asked !== generation) return rootNodes();
    answer = fresh;
    meetings = new Map();
    const nodes = (answer?.bodies ?? []).map((body): ArchiveNode => ({ kind: 'body', body }));
    for (const node of nodes) {
      if (node.kind !== 'body') continue;
      for (const meeting of node.body.meetings) meetings.set(meeting.uri, { kind: 'meeting', meeting, parent: node });
    }
    const count = nodes.reduce((sum, node) => sum + (node.kind === 'body' ? node.body.meetings.length : 0), 0);
    describe(view, filter, answer, count);
    return nodes;
  };
  const setFilter = (next: ArchiveFilter) => {
    filter = next;
    void commands.executeCommand('setContext', 'referat.isFiltered', isFiltering(filter));
    changed.fire();
  };
  context.subscriptions.push(
    view,
    changed,
    server.onDidChangeArchive(() => changed.fire()),
    server.onDidChangeState(() => changed.fire()),
    commands.registerCommand('referat.filterMeetings', async () => {
      const next = await chooseFilter(filter, answer?.choices ?? (await server.meetings({}))?.choices);
      if (next) setFilter(next);
    }),
    commands.registerCommand('referat.clearFilter', () => setFilter({})),
    followCursor(view, async () => {
      const editor = referatEditor();
      if (!editor) return undefined;
      const meeting = meetings.get(server.uriOf(editor.document.uri));
      if (meeting?.kind !== 'meeting') return undefined;
      const line = editor.selection.active.line;
      const items = await punkterOf(meeting);
      return items.filter((node) => node.kind === 'punkt' && node.punkt.range.start.line <= line).at(-1) ?? meeting;
    }),
  );
  return { filter: () => filter };
}

/** What is shown above the nodes: the filter, or why there is nothing. */
function describe(
  view: TreeView<ArchiveNode>,
  filter: ArchiveFilter,
  answer: MeetingsAnswer | undefined,
  count: number,
): void {
  view.description = count === 0 ? '' : `${count.toLocaleString('da')} ${count === 1 ? 'møde' : 'møder'}`;
  const filtered = answer && describeFilter(filter, answer.choices);
  // The library's type knows no undefined, which is how a message is taken away.
  (view as { message: string | undefined }).message = filtered
    ? `Filter: ${filtered}${count === 0 ? ' — ingen møder passer' : ''}`
    : undefined;
}

function getTreeItem(node: ArchiveNode): TreeItem {
  switch (node.kind) {
    case 'body': {
      const { key, label, description } = node.body;
      const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
      return Object.assign(item, {
        id: `body:${key}`,
        description,
        iconPath: new ThemeIcon('organization'),
        contextValue: 'body',
        accessibilityInformation: { label: `${label}, ${description}` },
      });
    }
    case 'meeting': {
      const { uri, label, description, incomplete } = node.meeting;
      const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
      return Object.assign(item, {
        id: `meeting:${uri}`,
        description,
        resourceUri: Uri.parse(uri),
        iconPath: new ThemeIcon(incomplete ? 'warning' : 'calendar'),
        contextValue: 'meeting',
        accessibilityInformation: { label: `${label}, ${description}` },
      });
    }
    case 'punkt': {
      const { label, description, incomplete, caseNumber, range } = node.punkt;
      const item = new TreeItem(label, TreeItemCollapsibleState.None);
      return Object.assign(item, {
        id: `punkt:${node.uri}#${range.start.line}`,
        description,
        tooltip: [label, description, caseNumber && `Sag ${caseNumber}`].filter(Boolean).join('\n'),
        iconPath: new ThemeIcon(incomplete ? 'warning' : 'file'),
        contextValue: caseNumber === undefined ? 'punkt' : 'punktWithCase',
        accessibilityInformation: { label: `Punkt ${label}, ${description}` },
        command: {
          command: 'vscode.open',
          title: 'Åbn',
          arguments: [Uri.parse(node.uri), { selection: rangeOf(range), preserveFocus: false, preview: true }],
        },
      });
    }
  }
}

/** Leads the view to where the cursor is, while that is switched on and the view is seen. */
function followCursor(view: TreeView<ArchiveNode>, nodeAtCursor: () => Promise<ArchiveNode | undefined>) {
  let isOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = async () => {
    if (!isOn || !view.visible) return;
    const node = await nodeAtCursor();
    if (!node) return;
    // The view may have been made anew meanwhile.
    await Promise.resolve(view.reveal(node, { select: true, focus: false, expand: node.kind === 'meeting' })).catch(
      () => undefined,
    );
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), pause);
  };
  const set = (next: boolean) => {
    isOn = next;
    void commands.executeCommand('setContext', 'referat.isFollowing', next);
    soon();
  };
  const disposables = [
    window.onDidChangeTextEditorSelection(soon),
    window.onDidChangeActiveTextEditor(soon),
    view.onDidChangeVisibility(soon),
    commands.registerCommand('referat.followCursor', () => set(true)),
    commands.registerCommand('referat.unfollowCursor', () => set(false)),
  ];
  return {
    dispose() {
      clearTimeout(timer);
      for (const disposable of disposables) disposable.dispose();
    },
  };
}
