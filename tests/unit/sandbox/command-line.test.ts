import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../sandbox/command-line.ts';

describe('the command line of the sandbox', () => {
  it('takes port 4010 and the next one for the CRM when nothing is said', () => {
    expect(readCommandLine([])).toEqual({
      ok: true,
      options: { port: 4010, crmPort: 4011, pace: 'real', tokenTtlS: 3600, history: 'usual' },
    });
  });

  it('takes what it is told, and any free ports for 0', () => {
    expect(readCommandLine(['--port', '5000', '--crm-port', '6000', '--pace', 'fast', '--token-ttl', '5'])).toEqual({
      ok: true,
      options: { port: 5000, crmPort: 6000, pace: 'fast', tokenTtlS: 5, history: 'usual' },
    });
    expect(readCommandLine(['--port', '0'])).toMatchObject({ options: { port: 0, crmPort: 0 } });
  });

  it('takes a history by name or by its number of calls', () => {
    expect(readCommandLine(['--history', 'full'])).toMatchObject({ options: { history: 'full' } });
    expect(readCommandLine(['--past-calls', '700'])).toMatchObject({ options: { history: 700 } });
  });

  it('names the origin whose pages may use it', () => {
    const commandLine = readCommandLine(['--allow-origin', 'http://localhost:5173']);
    expect(commandLine).toMatchObject({ options: { allowOrigin: 'http://localhost:5173' } });
  });

  it('explains every argument when it is asked to', () => {
    const commandLine = readCommandLine(['--help']);
    const help = commandLine.ok && 'help' in commandLine ? commandLine.help : '';
    for (const name of ['port', 'crm-port', 'pace', 'token-ttl', 'history', 'past-calls', 'allow-origin']) {
      expect(help).toContain(`--${name} `);
    }
  });

  it.each([
    [['--history', 'long']],
    [['--past-calls', '10']],
    [['--port', 'http']],
    [['--port', '65535']],
    [['--port', '4010', '--crm-port', '4010']],
    [['--pace', 'slow']],
    [['--token-ttl', '0']],
    [['--allow-origin', 'localhost:5173']],
    [['--prot', '4010']],
    [['--port']],
    [['4010']],
  ])('refuses %j with one sentence', (args) => {
    const commandLine = readCommandLine(args);
    expect(commandLine.ok ? '' : commandLine.sentence).toMatch(/^The sandbox cannot start: [^\n]+\.$/);
  });
});
