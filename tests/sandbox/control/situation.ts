/** The situation calls happen in: who matches a number, how fast calls go, what the phone system can do, tokens. */
import * as v from 'valibot';
import { endpoint, readJsonText, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import type { Store } from '../store.ts';

const MatchesRequest = v.object({ phoneNumber: v.string(), recordIds: v.array(v.string()) });

async function setMatches(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJsonText(context, MatchesRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { phoneNumber, recordIds } = reading.value;
  const people = recordIds.map((id) => store.addressBook.person(id)).filter((person) => person !== undefined);
  if (people.length < recordIds.length) return refuse(context, 400, 'recordIds: one of them is no CRM record.');
  store.addressBook.setMatches(phoneNumber, people);
  return context.json({ ok: true });
}

const milliseconds = v.pipe(v.number(), v.minValue(0));
const PaceRequest = v.object({ queuedMs: milliseconds, ringingMs: milliseconds });

async function setPace(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJsonText(context, PaceRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  store.pace = reading.value;
  return context.json({ pace: store.pace });
}

const PhoneSystemRequest = v.object({
  recording: v.optional(v.boolean()),
  hangUp: v.optional(v.boolean()),
  openRecordings: v.optional(v.boolean()),
});

async function setPhoneSystem(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJsonText(context, PhoneSystemRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { recording, hangUp, openRecordings } = reading.value;
  store.phoneSystem = {
    recording: recording ?? store.phoneSystem.recording,
    hangUp: hangUp ?? store.phoneSystem.hangUp,
    openRecordings: openRecordings ?? store.phoneSystem.openRecordings,
  };
  return context.json({ phoneSystem: store.phoneSystem });
}

const connection = v.optional(v.nullable(v.picklist(['connected', 'disconnected'])));
const OrganizationRequest = v.object({
  crm: connection,
  phone: connection,
  companyFiguresFor: v.optional(v.picklist(['administrators', 'everybody'])),
});

async function setOrganization(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJsonText(context, OrganizationRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { crm, phone, companyFiguresFor } = reading.value;
  const current = store.organization;
  store.organization = {
    crm: crm === undefined ? current.crm : crm,
    phone: phone === undefined ? current.phone : phone,
    companyFiguresFor: companyFiguresFor ?? current.companyFiguresFor,
  };
  return context.json({ organization: store.organization });
}

const CrmRequest = v.object({ program: v.picklist(['suite', 'desk']) });

async function setCrm(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJsonText(context, CrmRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  store.crmProgram = reading.value.program;
  return context.json({ crm: { program: store.crmProgram } });
}

export function addSituationControl(app: SandboxApp, store: Store, base: string): void {
  endpoint(app, `${base}/matches`, { PUT: (context) => setMatches(store, context) });
  endpoint(app, `${base}/pace`, { PUT: (context) => setPace(store, context) });
  endpoint(app, `${base}/phone-system`, { PUT: (context) => setPhoneSystem(store, context) });
  endpoint(app, `${base}/organization`, { PUT: (context) => setOrganization(store, context) });
  endpoint(app, `${base}/crm`, { PUT: (context) => setCrm(store, context) });
  endpoint(app, `${base}/tokens/expire`, {
    POST: (context) => {
      store.tokens.expireAccess();
      return context.json({ ok: true });
    },
  });
}
