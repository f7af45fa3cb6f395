/** Starts the sandbox, says in one JSON line where it is, and runs until it is told to stop. */
import { readCommandLine } from './command-line.ts';
import { createSandbox, type SandboxOptions } from './sandbox.ts';

function complain(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}

async function run(options: SandboxOptions): Promise<void> {
  const sandbox = createSandbox(options);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void sandbox.stop().then(() => process.exit(0)));
  }
  try {
    process.stdout.write(`${JSON.stringify(await sandbox.start())}\n`);
  } catch (error) {
    complain(`The sandbox cannot start: ${error instanceof Error ? error.message : String(error)}.`, 1);
  }
}

const commandLine = readCommandLine(process.argv.slice(2));
if (commandLine.ok && 'help' in commandLine) process.stdout.write(commandLine.help);
else if (commandLine.ok) await run(commandLine.options);
else complain(commandLine.sentence, 2);
