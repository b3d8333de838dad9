/** The status bar item: how many items the document has, and what they lack. */
import { type ExtensionContext, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { OverviewAnswer } from '../../server/src/lsp/overviewRequest.ts';
import { referatEditor } from './editor.ts';
import { watchOverview } from './overview.ts';
import type { Server } from './server.ts';

export function registerStatusBar(context: ExtensionContext, server: Server): void {
  // On the right, among what concerns the editor in front, left of its language.
  const item = window.createStatusBarItem('referat.overview', StatusBarAlignment.Right, 110);
  item.name = 'Referat: overblik';
  const show = (overview: OverviewAnswer | undefined) => {
    const state = server.state();
    if (overview !== undefined) showOverview(item, overview);
    else if (state === 'starting') showStarting(item);
    else if (state === 'stopped') showStopped(item);
    const isEmpty = overview === undefined && state === 'running';
    if (referatEditor() === undefined || isEmpty) item.hide();
    else item.show();
  };
  context.subscriptions.push(item, watchOverview(server, show));
}

function showOverview(item: StatusBarItem, { summary, punkter }: OverviewAnswer): void {
  const incomplete = punkter.some((punkt) => punkt.incomplete);
  const action = incomplete ? 'Gå til det første punkt, der mangler noget' : 'Gå til punkt…';
  const command = incomplete ? 'referat.firstIncompletePunkt' : 'referat.goToPunkt';
  fill(item, summary, action, command);
}

function showStarting(item: StatusBarItem): void {
  fill(item, '$(sync~spin) Referat', 'Sprogserveren starter', 'referat.showOutput');
}

function showStopped(item: StatusBarItem): void {
  fill(item, '$(warning) Referat', 'Sprogserveren er stoppet. Genstart den', 'referat.restartServer');
}

function fill(item: StatusBarItem, text: string, action: string, command: string): void {
  item.text = text;
  item.tooltip = action;
  item.command = command;
  // A reader hears no icons and no middle dots.
  const spoken = text.replace(/\$\([^)]*\)\s*/g, '').replaceAll(' · ', ', ');
  item.accessibilityInformation = { label: `${spoken}. ${action}`, role: 'button' };
}
