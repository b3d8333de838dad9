/** Tasks that run the check from the command line, whose findings the problem matcher `$referat` puts into Problems. */
import {
  type ExtensionContext,
  env,
  ProcessExecution,
  Task,
  type TaskDefinition,
  type TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const type = 'referat';

/** What stands in `tasks.json`. */
interface CheckDefinition extends TaskDefinition {
  readonly path?: string;
  readonly arguments?: readonly string[];
}

/** In the order they are tried: what is neither an error nor an information is a warning. */
const problemMatchers = ['$referat-fejl', '$referat-oplysning', '$referat'];

export function registerTasks(context: ExtensionContext): void {
  const command = context.asAbsolutePath('dist/cli.js');
  context.subscriptions.push(
    tasks.registerTaskProvider(type, {
      provideTasks: () =>
        (workspace.workspaceFolders ?? []).map((folder) => task(command, folder, { type, path: '.' })),
      resolveTask: ({ scope, definition }) => task(command, scope, definition as CheckDefinition),
    }),
  );
}

function task(command: string, scope: WorkspaceFolder | TaskScope | undefined, definition: CheckDefinition): Task {
  const { path = '.', arguments: more = [] } = definition;
  const name = path === '.' ? 'Kontrollér alle referater' : `Kontrollér ${path}`;
  const chosen = workspace.getConfiguration('referat').get<string>('language');
  const isEnglish = chosen === 'en' || (chosen === 'auto' && !/^da\b/iu.test(env.language));
  const language = isEnglish ? ['--language', 'en'] : [];
  // The runtime the editor itself brings along, which elsewhere is Node.
  const execution = new ProcessExecution(process.execPath, [command, 'check', ...language, ...more, path], {
    env: { ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' },
  });
  return new Task(
    definition,
    scope ?? (workspace.workspaceFolders?.[0] as WorkspaceFolder),
    name,
    type,
    execution,
    problemMatchers,
  );
}
