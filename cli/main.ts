/** The command line: npm run -s ciclo -- COMMAND. JSON on standard output, messages on standard error. */
import {messages} from './messages';
import {classify} from './classify';
import {demo} from './demo';
import {evaluateCommand} from './eval';
import {Failure} from './failure';
import {flagInactive} from './flagInactive';
import {recognise} from './recognise';
import {serveCommand} from './serve';

type Command = (args: readonly string[]) => Promise<number>;

/** A command whose result is one JSON object. */
const json =
  (command: (args: readonly string[]) => Promise<object>): Command =>
  async (args) => {
    process.stdout.write(`${JSON.stringify(await command(args), undefined, 2)}\n`);
    return 0;
  };

const commands: Readonly<Record<string, Command>> = {
  classify: json(classify),
  recognise: json(recognise),
  'flag-inactive': json(flagInactive),
  eval: evaluateCommand,
  serve: serveCommand,
  demo,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new Failure(messages.noCommand, 2);
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${messages.usage}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Failure(messages.unknownCommand(name), 2);
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Anything else is a mistake of ours: it keeps its stack.
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`ciclo: ${error.message}\n`);
  if (error.exitCode === 2) process.stderr.write(`${messages.usage}\n`);
  process.exitCode = error.exitCode;
}
