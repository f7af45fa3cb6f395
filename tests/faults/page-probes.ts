/** A page's attempt at a file of an extension: by what way, and which address. */
export interface Probe {
  way: string;
  address: string;
}

/** What came of it, as the page sees it: neither the address nor the time is part of `seen`. */
export interface ProbeResult {
  seen: string;
  durationMs: number;
}

export const probeWays = [
  ...['fetch', 'opaque fetch', 'XMLHttpRequest', 'image', 'script', 'module', 'style sheet', 'font', 'video'],
  ...['frame', 'object'],
];

/** Runs in a web page. */
export async function probe({ way, address }: Probe): Promise<ProbeResult> {
  const host = new URL(address).host;
  const settle = (element: HTMLElement, what: Partial<Record<'src' | 'href' | 'data' | 'rel', string>>) =>
    new Promise<string>((resolve) => {
      const end = (told: string): void => {
        const inner =
          element instanceof HTMLIFrameElement || element instanceof HTMLObjectElement ? element : undefined;
        const frame =
          inner && `, document ${typeof inner.contentDocument}, ${String(inner.contentWindow?.length)} frames`;
        resolve(`${told}${frame ?? ''}`);
        element.remove();
      };
      for (const type of ['load', 'loadeddata', 'error']) element.addEventListener(type, () => end(type));
      setTimeout(end, 3000, 'silence');
      Object.assign(element, what);
      document.body.append(element);
    });
  const make = <T extends keyof HTMLElementTagNameMap>(name: T): HTMLElementTagNameMap[T] =>
    document.createElement(name);
  const ask = (): Promise<string> => {
    if (way === 'fetch') return fetch(address).then(({ status }) => `answered ${String(status)}`);
    if (way === 'opaque fetch') return fetch(address, { mode: 'no-cors' }).then(({ type }) => `answered ${type}`);
    if (way === 'module') return import(address).then(() => 'load');
    if (way === 'font') return new FontFace('probe', `url(${address})`).load().then(() => 'load');
    if (way === 'image') return settle(new Image(), { src: address });
    if (way === 'script') return settle(make('script'), { src: address });
    if (way === 'video') return settle(make('video'), { src: address });
    if (way === 'style sheet') return settle(make('link'), { rel: 'stylesheet', href: address });
    if (way === 'frame') return settle(make('iframe'), { src: address });
    if (way === 'object') return settle(make('object'), { data: address });
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      for (const type of ['load', 'error']) request.addEventListener(type, () => resolve(`${type} ${request.status}`));
      request.open('GET', address);
      request.send();
    });
  };
  const startedAtMs = performance.now();
  const seen = await ask().catch((error: unknown) => String(error));
  const durationMs = performance.now() - startedAtMs;
  const entries = performance.getEntriesByType('resource').filter(({ name }) => name.includes(host));
  performance.clearResourceTimings();
  return { seen: `${seen.replaceAll(host, 'ID')}, ${String(entries.length)} entries`, durationMs };
}
