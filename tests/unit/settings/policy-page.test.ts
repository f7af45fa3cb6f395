// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { features } from '../../../lib/settings/features.ts';
import {
  administratorsPage,
  exampleId,
  linuxFile,
  linuxValues,
  macPayloads,
  windowsValues,
} from '../../support/policy-examples.ts';
import { policyOf } from './policy-of.ts';

interface Schema {
  properties?: Record<string, Schema> | undefined;
  items?: Schema | undefined;
}

const schema: v.GenericSchema<Schema> = v.lazy(() =>
  v.object({ properties: v.optional(v.record(v.string(), schema)), items: v.optional(schema) }),
);

const file = join(import.meta.dirname, '../../../assets/public/managed-schema.json');
const managedSchema = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));

/** Every key with those inside it, such as `forms[].fields[].key`. */
function keysOf({ properties, items }: Schema, before = ''): string[] {
  const inside = Object.entries(properties ?? {}).flatMap(([name, part]) => {
    const key = before === '' ? name : `${before}.${name}`;
    return [key, ...keysOf(part, key)];
  });
  return items ? [...inside, ...keysOf(items, `${before}[]`)] : inside;
}

const inFirstColumn = (pattern: RegExp): string[] =>
  [...administratorsPage().matchAll(pattern)].map(([, word = '']) => word).sort();

describe('the page for administrators', () => {
  it('has every key that the manifest’s schema has, and no other', () => {
    const [words = ''] = administratorsPage().split('| word in `switchedOff`').slice(1);
    const written = inFirstColumn(/^\| `([^`]+)` \|/gm).filter((key) => !words.includes(`| \`${key}\` |`));
    expect(written).toEqual(keysOf(managedSchema).sort());
  });

  it('has every word that switches something off', () => {
    for (const feature of features) expect(administratorsPage()).toContain(`| \`${feature}\` |`);
  });
});

describe('an example policy', () => {
  const values = linuxValues();

  it('holds every key', () => {
    expect(Object.keys(values).sort()).toEqual(Object.keys(managedSchema.properties ?? {}).sort());
  });

  it('is understood to the last entry', () => {
    const policy = policyOf(values);
    expect(policy).toMatchObject({ unusable: [], switchedOff: ['export', 'usageEvents'] });
    expect(policy.leftOut).toBeUndefined();
    expect(policy.unusableRules).toBeUndefined();
    expect(policy.forms).toHaveLength(1);
    expect(policy.recordRules).toHaveLength(1);
  });

  it('installs the extension that it sets', () => {
    expect(linuxFile('another')).not.toContain(exampleId);
    expect(linuxFile()).toContain('"installation_mode": "force_installed"');
  });

  it('says the same on Windows', () => {
    const chrome = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
    const registry = windowsValues();
    expect(registry[`${chrome}\\3rdparty\\extensions\\${exampleId}\\policy`]).toEqual(values);
    expect(registry[chrome]?.ExtensionSettings).toMatchObject({
      [exampleId]: { installation_mode: 'force_installed' },
    });
  });

  it('says the same on macOS', () => {
    const payloads = macPayloads();
    expect(payloads.get(`com.google.Chrome.extensions.${exampleId}`)).toMatchObject(values);
    expect(payloads.get('com.google.Chrome')).toMatchObject({
      ExtensionSettings: { [exampleId]: { installation_mode: 'force_installed' } },
    });
  });
});
