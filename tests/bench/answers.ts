import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { createVerdicts } from '../../lib/phone/verdict/verdicts.ts';
import type { BenchPage } from './pages.ts';

const question = v.object({ name: v.string(), input: v.object({ texts: v.optional(v.array(v.string()), []) }) });

/** Serves the pages, and answers as the worker does, in a process of its own as the worker. */
export async function serveBench(pages: readonly BenchPage[]) {
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
      const page = pages[Number(request.url?.slice(1))];
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>bench</title><body>${page?.body ?? ''}</body>`);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    addressOf: (page: BenchPage) => `http://127.0.0.1:${String(port)}/${String(pages.indexOf(page))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
