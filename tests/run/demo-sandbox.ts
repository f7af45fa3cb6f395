import { createSandbox, type SandboxAddresses } from '../sandbox/sandbox.ts';

/** The API's port that the sandbox build of the extension talks to by itself. */
const port = 4010;
const crmPort = port + 1;

/** A sandbox to show the product with, and how to let go of it. */
interface DemoSandbox {
  addresses: Pick<SandboxAddresses, 'address' | 'crm'>;
  stop: () => Promise<void>;
}

/** True when what listens on the port is a sandbox (`npm run sandbox`, or another `npm start`). */
async function isSandboxRunning(): Promise<boolean> {
  try {
    const [control, crm] = await Promise.all([
      fetch(`http://127.0.0.1:${port}/__control/faults`),
      fetch(`http://127.0.0.1:${crmPort}/`),
    ]);
    return control.ok && crm.ok;
  } catch {
    return false;
  }
}

/**
 * Starts the sandbox on its usual port, or uses the one that runs there already.
 *
 * @throws when another program has the port, with a sentence for the person who started this.
 */
export async function openDemoSandbox(): Promise<DemoSandbox> {
  if (await isSandboxRunning()) {
    const addresses = { address: `http://127.0.0.1:${port}`, crm: `http://127.0.0.1:${crmPort}` };
    return { addresses, stop: () => Promise.resolve() };
  }
  const sandbox = createSandbox({ port, crmPort });
  try {
    return { addresses: await sandbox.start(), stop: () => sandbox.stop() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The sandbox needs the ports ${port} and ${crmPort}; another program has one of them (${reason}). End it and start again.`,
      { cause: error },
    );
  }
}
