import everything from './.dependency-cruiser.mjs';

/**
 * Rules about what is loaded at run time, where types are gone: what a CRM page has to load and parse.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'content-script-stays-light',
      comment: 'It is loaded into every frame of a CRM; verdicts, schemas and the polyfill stay in the worker.',
      severity: 'error',
      from: { path: '^entrypoints/(number-finder|number-chip|page-numbers)' },
      to: {
        path: ['^lib/phone/verdict/', 'node_modules/(libphonenumber-js|valibot|webextension-polyfill)/'],
        reachable: true,
      },
    },
  ],
  options: { ...everything.options, tsPreCompilationDeps: false },
};
