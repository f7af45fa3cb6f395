/** What the sandbox can be told on the command line. */
import { parseArgs } from 'node:util';
import { type History, MOST_PAST_CALLS, USUAL_COUNT } from './history/history.ts';
import { PACES, type PaceName } from './paces.ts';
import { type SandboxOptions, usualCrmPort } from './sandbox.ts';

export type CommandLine =
  | { readonly ok: true; readonly options: SandboxOptions }
  | { readonly ok: true; readonly help: string }
  | { readonly ok: false; readonly sentence: string };

const HELP = `A stand-in for the Tenfold API, and beside it a demo CRM. It listens on 127.0.0.1 only and forgets everything at its end.

  npm run sandbox -- [options]

  --port PORT           of the API (4010); 0 takes any free one
  --crm-port PORT       of the demo CRM (the one after the API's)
  --pace real|fast      how long a call is queued and rings: seconds (real) or less than one
  --token-ttl SECONDS   life of OAuth access tokens (3600)
  --history usual|full  34 past calls, or 5,000 over 91 days
  --past-calls N        so many, ${USUAL_COUNT} to ${MOST_PAST_CALLS}
  --allow-origin ORIGIN lets web pages of this origin (* for all) use it: CORS, which it does not send by itself
  --help                this

At its start it prints one line of JSON: the addresses, and who may sign in. Ctrl+C ends it.
Accounts, faults, control routes and examples: tests/sandbox/README.md
`;

const LARGEST_PORT = 65_535;
const USUAL_PORT = '4010';

function refusal(problem: string): CommandLine {
  return { ok: false, sentence: `The sandbox cannot start: ${problem} (--help lists the arguments).` };
}

function wholeNumber(text: string, least: number, largest: number): number | null {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= largest ? value : null;
}

function isPace(name: string): name is PaceName {
  return Object.hasOwn(PACES, name);
}

interface GivenTexts {
  readonly port: string;
  readonly crmPort: string | undefined;
  readonly pace: string;
  readonly tokenTtl: string;
  readonly history: string;
  readonly pastCalls: string | undefined;
  readonly allowOrigin: string | undefined;
  readonly help: boolean;
}

/** What was given, as texts; null when there is something on the line that does not belong there. */
function textsOf(args: readonly string[]): GivenTexts | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: USUAL_PORT },
        'crm-port': { type: 'string' },
        pace: { type: 'string', default: 'real' },
        'token-ttl': { type: 'string', default: '3600' },
        history: { type: 'string', default: 'usual' },
        'past-calls': { type: 'string' },
        'allow-origin': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      port: values.port,
      crmPort: values['crm-port'],
      pace: values.pace,
      tokenTtl: values['token-ttl'],
      history: values.history,
      pastCalls: values['past-calls'],
      allowOrigin: values['allow-origin'],
      help: values.help,
    };
  } catch {
    return null;
  }
}

/** The history asked for; a number of past calls goes before a name. Null when it is neither. */
function historyOf({ history, pastCalls }: GivenTexts): History | null {
  if (pastCalls !== undefined) return wholeNumber(pastCalls, USUAL_COUNT, MOST_PAST_CALLS);
  return history === 'usual' || history === 'full' ? history : null;
}

/** An origin as browsers send it, or all of them. */
function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

/** Reads the arguments after the program's name; anything wrong comes back as one sentence. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const texts = textsOf(args);
  if (texts === null) return refusal('there is an argument it does not know, or one without its value');
  if (texts.help) return { ok: true, help: HELP };
  const port = wholeNumber(texts.port, 0, LARGEST_PORT);
  if (port === null) return refusal('--port must be a port number');
  const crmPort = wholeNumber(texts.crmPort ?? String(usualCrmPort(port)), 0, LARGEST_PORT);
  if (crmPort === null || (crmPort !== 0 && crmPort === port)) {
    return refusal('--crm-port must be a port number other than the API’s');
  }
  if (!isPace(texts.pace)) return refusal('--pace must be real or fast');
  const tokenTtlS = wholeNumber(texts.tokenTtl, 1, Number.MAX_SAFE_INTEGER);
  if (tokenTtlS === null) return refusal('--token-ttl must be a number of seconds');
  const history = historyOf(texts);
  if (history === null) {
    return refusal(`--history must be usual or full, --past-calls ${USUAL_COUNT} to ${MOST_PAST_CALLS}`);
  }
  const { pace, allowOrigin } = texts;
  if (allowOrigin !== undefined && !isOrigin(allowOrigin)) {
    return refusal('--allow-origin must be an origin such as http://localhost:5173, or *');
  }
  const options = { port, crmPort, pace, tokenTtlS, history };
  return { ok: true, options: allowOrigin === undefined ? options : { ...options, allowOrigin } };
}
