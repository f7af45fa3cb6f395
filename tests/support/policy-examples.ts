import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../assets/policy', name), 'utf8');

/** Stands for the extension's id in all examples. */
export const exampleId = 'abcdefghijklmnopabcdefghijklmnop';

const managed = v.object({
  ExtensionSettings: v.record(v.string(), v.object({ installation_mode: v.string() })),
  '3rdparty': v.object({ extensions: v.record(v.string(), v.record(v.string(), v.unknown())) }),
});

/** A file as administrators lay it down, with another extension's id in the example's place. */
export function linuxFile(extensionId = exampleId): string {
  return read('linux.json').replaceAll(exampleId, extensionId);
}

/** The example for Linux: what Chrome hands to the extension. */
export function linuxValues(): Record<string, unknown> {
  return v.parse(managed, JSON.parse(linuxFile()))['3rdparty'].extensions[exampleId] ?? {};
}

const unescaped = (text: string): string => text.replaceAll(/\\(["\\])/g, '$1');

/** As Chrome reads the registry: numbers where yes and no are due, JSON where a list or an object is. */
function registryValue(written: string): unknown {
  const [, number] = /^dword:([0-9a-f]{8})$/.exec(written) ?? [];
  if (number !== undefined) return Number.parseInt(number, 16) === 1;
  const text = unescaped(written.replace(/^"|"$/g, ''));
  return /^[[{]/.test(text) ? JSON.parse(text) : text;
}

/** The example for Windows, by the key of the registry that its values lie under. */
export function windowsValues(): Record<string, Record<string, unknown>> {
  const [, ...parts] = read('windows.reg').split(/^\[/m);
  return Object.fromEntries(
    parts.map((part) => {
      const [place = '', ...lines] = part.split('\r\n');
      const values = lines.flatMap((line) => {
        const [, name, written] = /^"(\w+)"=(.+)$/.exec(line) ?? [];
        return name === undefined || written === undefined ? [] : [[name, registryValue(written)] as const];
      });
      return [place.replace(/\]$/, ''), Object.fromEntries(values)];
    }),
  );
}

/** As much of a property list as these profiles use, as JSON would have it. */
function plistValue(node: Element): unknown {
  const inner = [...node.children];
  switch (node.tagName) {
    case 'dict':
      return Object.fromEntries(
        inner.flatMap((child, index) => {
          const value = inner[index + 1];
          return child.tagName === 'key' && value ? [[child.textContent, plistValue(value)] as const] : [];
        }),
      );
    case 'array':
      return inner.map(plistValue);
    case 'integer':
      return Number(node.textContent);
    case 'true':
    case 'false':
      return node.tagName === 'true';
    default:
      return node.textContent;
  }
}

const profile = v.object({ PayloadContent: v.array(v.looseObject({ PayloadType: v.string() })) });

/** The example for macOS: its payloads, by their type. Needs a DOM. */
export function macPayloads(): Map<string, Record<string, unknown>> {
  const text = read('macos.mobileconfig');
  const root = new DOMParser().parseFromString(text, 'text/xml').querySelector('plist > dict');
  if (root === null) throw new Error('This is no property list.');
  const { PayloadContent } = v.parse(profile, plistValue(root));
  return new Map(PayloadContent.map((payload) => [payload.PayloadType, payload]));
}

/** The page for administrators. */
export const administratorsPage = (): string => read('README.md');
