/** The commands and options of `referat`, and what it answers to a call it cannot make sense of. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { configurationFileName } from '../configuration/fileName.ts';
import { severities } from '../configuration/options.ts';
import type { Severity } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { runCheck } from './checkCommand.ts';
import { runOutline } from './outlineCommand.ts';
import { complain, exitCodes, type Terminal } from './terminal.ts';
import type { Machine } from './threads.ts';

/**
 * Runs the command line; the answer is the exit code of the contract. Never throws. Without a machine all is done on this
 * thread.
 */
export async function run(args: readonly string[], terminal: Terminal, machine?: Machine): Promise<number> {
  let code: number = exitCodes.clean;
  const program = new Command('referat')
    .description('Læser kommunale mødereferater (.referat): disposition og kontrol.')
    .version(process.env.REFERAT_VERSION ?? '0', '-V, --version', 'vis versionen')
    .helpOption('-h, --help', 'vis denne hjælp')
    .helpCommand('help [kommando]', 'vis hjælp til en kommando')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(danish(text)),
      writeErr: (text) => terminal.error(danish(text)),
      outputError: () => undefined,
    });

  program
    .command('outline')
    .description('vis dispositionen: punkter, afsnit, beslutninger')
    .argument('<fil...>', 'en eller flere filer; - er standardinput')
    .addOption(format('json'))
    .option('--explain', 'vis for hver linje, hvad den er taget for, og hvorfor')
    .addOption(config())
    .addOption(language())
    .action(async (files: string[], options: Parameters<typeof runOutline>[1]) => {
      code = await runOutline(files, options, terminal);
    });

  program
    .command('check')
    .description('find mangler og fejl: beslutninger, indstillinger, numre, datoer, bilag, personnumre …')
    .argument('<sti...>', 'filer, mapper eller mønstre (f.eks. "arkiv/**/*.referat"); - er standardinput')
    .addOption(format('json', 'sarif', 'github', 'junit'))
    .addOption(ruleSeverity())
    .addOption(
      new Option('--fail-on <grad>', 'afslut med 1 ved fund af denne grad eller værre')
        .choices(['error', 'warning', 'information', 'hint'])
        .default('warning'),
    )
    .option('--fix', 'ret og gem det, der kan rettes uden tvivl, i filens egen tegnkodning')
    .option('--fix-dry-run', 'vis som en patch, hvad --fix ville gemme')
    .option('--baseline <fil>', 'udelad de fund, der står i filen')
    .option('--write-baseline <fil>', 'skriv alle fund til en fil, som --baseline kan læse')
    .option('--stdin-name <fil>', 'hvad standardinput hedder, og hvor dets opsætning findes')
    .addOption(threads())
    .addHelpText('after', afterHelp)
    .addOption(config())
    .addOption(language())
    .action(async (paths: string[], options: Parameters<typeof runCheck>[1]) => {
      code = await runCheck(paths, options, terminal, machine);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      complain(terminal, error instanceof Error ? error.message : String(error));
      return exitCodes.trouble;
    }
    if (error.exitCode === 0) return exitCodes.clean;
    // Called without a command: the help has been written already.
    if (error.code !== 'commander.help') complain(terminal, explain(error, args[0]));
    return exitCodes.trouble;
  }
  return code;
}

/** What the options alone do not say. */
const afterHelp = `
Regler: ${rules.map(({ id }) => id).join(', ')}.

Slutkode: 0 intet fund når op til --fail-on, 1 fund, 2 noget kunne ikke læses, eller kaldet giver ikke mening.`;

function format(...others: string[]): Option {
  return new Option('--format <format>', 'skriv for mennesker eller for et andet program')
    .choices(['text', ...others])
    .default('text');
}

/** `--rule bilag=off`, as often as wanted. */
function ruleSeverity(): Option {
  const ids = rules.map(({ id }) => id);
  return new Option(
    '--rule <regel=grad>',
    'hvor alvorligt en regel vises, uanset opsætningen; off slår den fra; kan gentages',
  )
    .default({}, 'som opsætningen')
    .argParser<Readonly<Record<string, Severity>>>((value, before) => {
      const [id = '', severity = ''] = value.split('=');
      if (!ids.includes(id)) throw new InvalidArgumentError(`'${id}' er ikke en regel; vælg mellem ${ids.join(', ')}`);
      const chosen = severities.find((one) => one === severity);
      if (chosen === undefined)
        throw new InvalidArgumentError(`'${value}' har ingen grad; skriv ${id}= og ${severities.join(', ')}`);
      return { ...before, [id]: chosen };
    });
}

function threads(): Option {
  return new Option('--threads <antal>', 'hvor mange tråde der højst arbejder')
    .default(undefined, 'efter behov')
    .argParser((value) => {
      const number = Number(value);
      if (!Number.isInteger(number) || number < 1)
        throw new InvalidArgumentError(`'${value}' er ikke et helt tal over 0`);
      return number;
    });
}

function config(): Option {
  return new Option('--config <fil>', `opsætning i stedet for den nærmeste ${configurationFileName}`);
}

function language(): Option {
  return new Option('--language <sprog>', 'meddelelsernes sprog').choices(['da', 'en']).default('da');
}

const explanations: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'ukendt tilvalg',
  'commander.unknownCommand': 'ukendt kommando',
  'commander.missingArgument': 'der mangler en fil eller mappe',
  'commander.optionMissingArgument': 'tilvalget mangler en værdi',
  'commander.invalidArgument': 'ugyldig værdi',
  'commander.excessArguments': 'for mange argumenter',
};

/** One line that names what was wrong: `ukendt tilvalg '--farver' (se referat --help)`. */
function explain({ code, message }: CommanderError, command: string | undefined): string {
  const help = `(se referat ${command === 'check' || command === 'outline' ? `${command} ` : ''}--help)`;
  const said = explanations[code] ?? message.replace(/^error: /u, '');
  const option = /option '(--[\w-]+)/u.exec(message)?.[1];
  // What an option's own reader found wrong says everything.
  const own = /argument '[^']*' is invalid\. ('[\s\S]*)$/u.exec(message)?.[1];
  if (own !== undefined) return `${option}: ${own} ${help}`;
  const value = /argument '([^']*)' is invalid\. Allowed choices are ([^.]+)\./u.exec(message);
  if (value) return `${option}: ${said} '${value[1]}'; vælg mellem ${value[2]} ${help}`;
  const named = code === 'commander.missingArgument' ? undefined : /'[^']+'/u.exec(message)?.[0];
  return `${said}${named ? ` ${named}` : ''} ${help}`;
}

/** The words the argument library writes into its help by itself. */
function danish(text: string): string {
  return text
    .replace(/^Usage:/mu, 'Brug:')
    .replace(/^Arguments:/mu, 'Argumenter:')
    .replace(/^Options:/mu, 'Tilvalg:')
    .replace(/^Commands:/mu, 'Kommandoer:')
    .replaceAll('[options]', '[tilvalg]')
    .replaceAll('[command]', '[kommando]')
    .replaceAll('(choices:', '(vælg:')
    .replaceAll('default:', 'standard:');
}
