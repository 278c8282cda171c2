import {parseArgs} from 'node:util';
import {glob} from 'tinyglobby';
import {ContractError} from '../contract/contract-error.js';
import {LoadError} from '../load/load-error.js';
import {bootstrapCommand} from './commands/bootstrap-command.js';
import {checkCommand} from './commands/check-command.js';
import {classifyCommand} from './commands/classify-command.js';
import type {Command, Streams} from './commands/command.js';
import {convertCommand} from './commands/convert-command.js';
import {describeCommand} from './commands/describe-command.js';
import {importCommand} from './commands/import-command.js';
import {hexagonsCommand} from './commands/hexagons-command.js';
import {jitterCommand} from './commands/jitter-command.js';
import {pageCommand} from './commands/page-command.js';
import {renderCommand} from './commands/render-command.js';
import {sheetCommand} from './commands/sheet-command.js';
import {simplifyCommand} from './commands/simplify-command.js';
import {layoutCommand} from './commands/layout-command.js';
import {specCommand} from './commands/spec-command.js';
import {summariseCommand} from './commands/summarise-command.js';
import {suppressCommand} from './commands/suppress-command.js';
import {templateCommand} from './commands/template-command.js';
import {verifyCommand} from './commands/verify-command.js';

const commands: readonly Command[] = [
  templateCommand,
  importCommand,
  classifyCommand,
  summariseCommand,
  checkCommand,
  suppressCommand,
  jitterCommand,
  layoutCommand,
  convertCommand,
  describeCommand,
  specCommand,
  pageCommand,
  verifyCommand,
  bootstrapCommand,
  renderCommand,
  sheetCommand,
  simplifyCommand,
  hexagonsCommand,
];

/**
 * Runs one command line.
 *
 * @param args - without `node` and the tool's name
 * @returns the exit code: 0 all is well, 1 something is wrong with the data, 2 with the command line or a file
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name = '--help', ...rest] = args;
  const command = commands.find((each) => each.name === name);
  if (name === '--help' || name === 'help') {
    streams.out(helpOfAll());
    return 0;
  }
  if (!command) {
    streams.err(
      `unknown command: ${name} (expected ${commands.map((each) => each.name).join(', ')})\n`,
    );
    return 2;
  }
  try {
    return await runCommand(command, rest, streams);
  } catch (error) {
    if (error instanceof ContractError) {
      for (const {message} of error.problems) streams.err(`${message}\n`);
      return 1;
    }
    if (!isExpected(error)) throw error;
    streams.err(`${error.message}\nTry vcse-charts ${command.name} --help\n`);
    return 2;
  }
}

async function runCommand(command: Command, args: string[], streams: Streams): Promise<number> {
  const options = {...command.options, help: {type: 'boolean', description: 'this text'}} as const;
  const {values, positionals} = parseArgs({args, options, allowPositionals: true, strict: true});
  if (values['help']) {
    streams.out(helpOf(command));
    return 0;
  }
  const files = await expanded(positionals, command === templateCommand);
  if (!files.length) throw new RangeError(`nothing was given to ${command.name}`);
  // node:util has read the values by the options that say what they are.
  const all = values as Readonly<Record<string, string | boolean | string[] | undefined>>;
  return command.run(
    {
      files,
      text: (key) => all[key] as string | undefined,
      texts: (key) => (all[key] ?? []) as string[],
      flag: (key) => all[key] === true,
    },
    streams,
  );
}

/** Paths as given, with patterns such as `data/*.csv` replaced by what they match, for shells that do not. */
async function expanded(paths: readonly string[], words: boolean): Promise<readonly string[]> {
  const all = await Promise.all(
    paths.map(async (path) => {
      if (words || !/[*?[{]/.test(path)) return [path];
      const found = await glob(path.replaceAll('\\', '/'));
      if (!found.length) throw new RangeError(`no file is called ${path}`);
      return found.sort();
    }),
  );
  return all.flat();
}

/** An error of the command line or of a file, whose message is meant for the one who typed. */
function isExpected(error: unknown): error is Error {
  if (error instanceof LoadError || error instanceof RangeError) return true;
  const code = (error as {code?: unknown} | null)?.code;
  return (
    error instanceof Error && typeof code === 'string' && /^(ERR_PARSE_ARGS|E[A-Z]+$)/.test(code)
  );
}

function helpOfAll(): string {
  const lines = commands.map(({name, summary}) => `  ${name.padEnd(10)} ${summary}`);
  return [
    'vcse-charts: from the files that public bodies publish to documents that charts draw',
    '',
    ...lines,
    '',
    'vcse-charts COMMAND --help says more.',
    '',
  ].join('\n');
}

function helpOf({name, summary, usage, options, example}: Command): string {
  const lines = Object.entries(options).map(([option, {value, description}]) =>
    `  --${option}${value ? ` ${value}` : ''}`.padEnd(24).concat(' ', description),
  );
  return [
    `vcse-charts ${name} ${usage}`,
    '',
    `It ${summary}.`,
    '',
    ...lines,
    '',
    `For example: ${example}`,
    '',
  ].join('\n');
}
