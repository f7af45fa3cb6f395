import * as v from 'valibot';

const Spec = v.object({
  title: v.string(),
  file: v.string(),
  tests: v.array(
    v.object({
      /** "expected" is passed; a test that was never run is "skipped". */
      status: v.string(),
      annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string()) })),
    }),
  ),
});

type Spec = v.InferOutput<typeof Spec>;

interface Suite {
  specs: Spec[];
  suites?: Suite[] | undefined;
}

const Suite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(Spec),
  suites: v.optional(v.array(v.lazy(() => Suite))),
});

function specsOf({ specs, suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** What Playwright's JSON report tells of a run of the end-to-end suite with kills. */
export interface SuiteReport {
  tests: number;
  /** One line for each test that failed or was not run: file and title. */
  failed: string[];
  kills: number;
}

export function readSuiteReport(json: string): SuiteReport {
  const { suites } = v.parse(v.object({ suites: v.array(Suite) }), JSON.parse(json));
  const specs = suites.flatMap(specsOf);
  const kills = specs
    .flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations))
    .filter(({ type }) => type === 'kills')
    .reduce((sum, { description = '0' }) => sum + Number(description), 0);
  return {
    tests: specs.length,
    failed: specs
      .filter(({ tests }) => tests.length === 0 || tests.some(({ status }) => status !== 'expected'))
      .map(({ file, title }) => `${file}: ${title}`),
    kills,
  };
}
