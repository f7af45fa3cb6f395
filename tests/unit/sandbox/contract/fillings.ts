/** What stands in a real request where the reference's example has a placeholder. */
import {
  ADMINISTRATOR,
  CLIENT_ID,
  CLIENT_SECRET,
  DEMO_AGENT,
  ORGANIZATION_ID,
  SALES,
} from '../../../sandbox/agents.ts';
import { JANE_COOPER } from '../../../sandbox/people.ts';
import type { World } from './world.ts';

export type Filling = Readonly<Record<string, string>>;

/** Placeholders that mean the same wherever they stand. */
export function usualFilling(world: World): Filling {
  return {
    myaccesstokenthatdoesimportantstuff: world.accessToken,
    myaccesstoken: world.accessToken,
    'User Auth Token': world.accessToken,
    CLIENTID: CLIENT_ID,
    SECRET: CLIENT_SECRET,
    '5a4cff2d5d132c3914395b3a': CLIENT_ID,
    abc123456: CLIENT_SECRET,
    'USERNAME&': `${ADMINISTRATOR.username}&`,
    'password=PASSWORD': `password=${ADMINISTRATOR.password}`,
    'john.doe@tenfold.com': ADMINISTRATOR.username,
    '"..."': JSON.stringify(ADMINISTRATOR.password),
    'userId=USERID': `userId=${DEMO_AGENT.id}`,
    USER_ID: ADMINISTRATOR.id,
    TEAM_ID: SALES.id,
    RECORD_ID: JANE_COOPER.id,
    MODULE_NAME: 'Contacts',
    '5a65c42646041d602b4b333a': DEMO_AGENT.id,
    '5a60b8b4387e26efd7c4465d': DEMO_AGENT.id,
    '5a65d64679ee1d8f4761bddf': ORGANIZATION_ID,
    'https://.../': 'https://example.org/',
  };
}

async function listFilling(world: World): Promise<Filling> {
  const { id, contactId } = await world.contactList();
  return { '5a65bab75030129d1d7146af': id, '5a65bbab74e94d5c1fad63c9': contactId };
}

const asCallId =
  (made: (world: World) => Promise<string>) =>
  async (world: World): Promise<Filling> => {
    const callId = await made(world);
    return { '{callId}': callId, CALL_ID: callId, '59f45488fdab0d070011beaa': callId };
  };

const runningCall = asCallId((world) => world.runningCall());
const recordedCall = asCallId((world) => world.recordedCall());
const transcribedCall = asCallId((world) => world.pastCallThat('hasTranscript'));

/** What single requests need besides, by their number in the reference. */
export const FILLINGS: Readonly<Record<number, (world: World) => Filling | Promise<Filling>>> = {
  2: async (world) => ({ REFRESHTOKEN: (await world.grant()).refreshToken }),
  7: runningCall,
  8: runningCall,
  9: runningCall,
  11: asCallId((world) => world.missedCall()),
  12: () => ({
    'CRM id of the record to update': JANE_COOPER.id,
    'Record Module': 'Contacts',
    'Some Full Name': JANE_COOPER.name,
    'Primary phone number': JANE_COOPER.phone,
    AnyField1: 'title',
    AnyField2: 'description',
  }),
  14: recordedCall,
  15: recordedCall,
  16: async (world) => ({ ...(await runningCall(world)), '1234ABCDEF': JANE_COOPER.id }),
  17: asCallId((world) => world.pastCallThat('isTransfer')),
  27: () => ({ formID: 'lead', key1: 'first_name', key2: 'last_name' }),
  28: () => ({ formID: 'contact', fieldKey1: 'first_name', fieldKey2: 'last_name' }),
  29: async (world) => ({ ...(await runningCall(world)), '123123123': JANE_COOPER.mobile, Leads: 'Contacts' }),
  30: recordedCall,
  31: recordedCall,
  33: () => ({ term1: 'contract', term2: 'price' }),
  35: transcribedCall,
  36: transcribedCall,
  37: transcribedCall,
  38: asCallId((world) => world.pastCallThat('hasCrmErrors')),
  48: async (world) => ({ '689849a4e374b6156732d90f997ade1b044ef685': await world.code() }),
  49: async (world) => ({ '3d21ef81e7c7194a951422aef028a84715762473': (await world.grant()).refreshToken }),
  50: listFilling,
  51: listFilling,
  53: listFilling,
  54: listFilling,
  55: listFilling,
  56: listFilling,
};
