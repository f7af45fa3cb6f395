/** Sends a request of the reference to the sandbox with plain `fetch`, as curl would. */
import { flatPng } from '../../../sandbox/media/picture.ts';
import { JANE_COOPER } from '../../../sandbox/people.ts';
import { FILLINGS, usualFilling } from './fillings.ts';
import { numberOf, type ReferenceRequest } from './reference.ts';
import type { World } from './world.ts';

/** Where the reference's example elides or forgets something, by the request's number. */
const MENDED: Readonly<Record<number, Partial<ReferenceRequest>>> = {
  // The example has its body in a GET; browsers, and so our tab, can only send it as a query.
  4: {
    url: 'https://api.tenfold.com/api/v1/users/login?access_token=myaccesstokenthatdoesimportantstuff&target_path=%2F',
    body: null,
  },
  // The example leaves its body out.
  15: {
    body: {
      kind: 'json',
      value: { crmRecordId: JANE_COOPER.id, description: 'Wants a quote', subject: 'Quote' },
    },
  },
  // The only example without the token that, says the text, all requests carry.
  17: { headers: { 'content-type': 'application/json', authorization: 'Bearer myaccesstoken' } },
};

function filled(text: string, filling: Readonly<Record<string, string>>): string {
  const placeholders = Object.keys(filling).toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(placeholders.map((each) => each.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return text.replaceAll(pattern, (placeholder) => filling[placeholder] ?? placeholder);
}

function bodyOf({ body }: ReferenceRequest, fill: (text: string) => string): string | FormData | null {
  switch (body?.kind) {
    case 'form':
      return fill(body.value);
    case 'json':
      return fill(JSON.stringify(body.value));
    case 'multipart': {
      const form = new FormData();
      for (const name of Object.keys(body.fields)) form.set(name, new File([flatPng('a picture')], 'FILENAME.jpg'));
      return form;
    }
    case undefined:
      return null;
  }
}

/** curl -d calls every body a form unless it is told otherwise; the boundary of a multipart body is fetch's own. */
function headersOf({ headers, body }: ReferenceRequest, fill: (text: string) => string): Headers {
  const sent = new Headers(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' });
  for (const [name, value] of Object.entries(headers)) sent.set(name, fill(value));
  if (body?.kind === 'multipart') sent.delete('content-type');
  return sent;
}

/** The sandbox's answer to the request, with real values where the example has placeholders. */
export async function send(world: World, example: ReferenceRequest): Promise<Response> {
  const number = numberOf(example);
  const request = { ...example, ...MENDED[number] };
  const filling = { ...usualFilling(world), ...(await FILLINGS[number]?.(world)) };
  const fill = (text: string): string => filled(text, filling);
  const url = new URL(fill(request.url));
  return fetch(`${world.sandbox.addresses.address}${url.pathname}${url.search}`, {
    method: request.method,
    headers: headersOf(request, fill),
    body: bodyOf(request, fill),
    redirect: 'manual',
  });
}
