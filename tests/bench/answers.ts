import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { createVerdicts } from '../../lib/phone/verdict/verdicts.ts';
import { type Contestant, chipScript, markStyle } from './contestants.ts';
import type { BenchPage } from './pages.ts';

const question = v.object({
  name: v.string(),
  input: v.optional(v.object({ texts: v.optional(v.array(v.string()), []) }), {}),
});

/** Serves pages and scripts, and answers as the worker does, in a process of its own as the worker. */
export async function serveBench() {
  const bodies = new Map<string, { type: string; body: string }>();
  const verdicts = createVerdicts();
  const answerTo = (body: string): unknown => {
    const { name, input } = v.parse(v.pipe(v.string(), v.parseJson(), question), body);
    if (name !== 'phone.verdicts') return { ok: true, data: { enabled: true } };
    return { ok: true, data: { enabled: true, verdicts: verdicts.judge(input.texts, 'US') } };
  };
  const server = createServer((request, response) => {
    void (async () => {
      if (request.method === 'POST') {
        response.end(JSON.stringify(answerTo(await text(request))));
        return;
      }
      const { type, body } = bodies.get(request.url ?? '') ?? { type: 'plain', body: '' };
      response.setHeader('content-type', `text/${type}; charset=utf-8`);
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  bodies.set('/chip.js', { type: 'javascript', body: chipScript() });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const served = (path: string, type: string, body: string): string => {
    bodies.set(path, { type, body });
    return `http://127.0.0.1:${String(port)}${path}`;
  };
  return {
    addressOf: ({ name, body }: BenchPage) =>
      served(
        `/${name}`,
        'html',
        `<!doctype html><title>bench</title><style>${markStyle()}</style><body>${body}</body>`,
      ),
    scriptOf: ({ name, script }: Contestant) => served(`/${name.replace(' ', '-')}.js`, 'javascript', script()),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
