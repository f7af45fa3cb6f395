/** The API's own hosts, granted at install; there is nothing to dial on them. */
const apiHosts = ['https://api.tenfold.com/*', 'https://api-canary.tenfold.com/*'];

const isSandbox = import.meta.env.MODE === 'sandbox';

/** What differs between the production build and the sandbox build. */
export const build = isSandbox
  ? {
      isSandbox,
      apiHosts,
      apiAddress: 'http://127.0.0.1:4010',
      betaAddress: 'http://127.0.0.1:4010',
      /** Origins whose pages the manifest itself grants. */
      grantedOrigins: ['http://127.0.0.1/*', 'http://localhost/*'],
      demoAccount: { username: 'demo@ringside.test', password: 'demo-password' },
      // A demonstration is the same at any hour; whoever wants the question switches it on.
      warnsAtNight: false,
      forms: [
        {
          id: 'lead',
          name: 'Lead',
          module: 'Lead',
          fields: [
            { key: 'first_name', label: 'First name', required: false },
            { key: 'last_name', label: 'Last name', required: true },
            { key: 'phone', label: 'Phone', required: true, fill: 'phone' as const },
            { key: 'email', label: 'Email', required: false },
            { key: 'company', label: 'Company', required: false },
          ],
        },
      ],
    }
  : {
      isSandbox,
      apiHosts,
      apiAddress: 'https://api.tenfold.com',
      betaAddress: 'https://api-canary.tenfold.com',
      grantedOrigins: [],
      demoAccount: undefined,
      warnsAtNight: true,
      forms: [],
    };
