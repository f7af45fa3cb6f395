import { originOf } from '../settings/address.ts';
import type { Account, SignedIn } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { listEveryUser } from '../tenfold/every-user.ts';
import type { User, UserSettings } from '../tenfold/model.ts';
import { type Result, success } from '../tenfold/result.ts';
import { countryOfLocale } from './country.ts';
import { pictureFile } from './picture-file.ts';

export interface ProfileDeps {
  store: Store;
  tenfold: {
    users: Pick<Tenfold['users'], 'me' | 'list' | 'setPicture' | 'removePicture'>;
    settings: Pick<Tenfold['settings'], 'get' | 'update'>;
  };
}

type Person = Pick<SignedIn, 'userId' | 'organizationId' | 'username' | 'name' | 'isAdmin' | 'pictureUrl'>;

/** A picture is shown in our own pages, so its address has to be one of the web. */
function pictureAt(address: string | undefined): Pick<SignedIn, 'pictureUrl'> {
  const isWeb = address !== undefined && URL.canParse(address) && originOf(new URL(address).origin) !== undefined;
  return isWeb ? { pictureUrl: address } : {};
}

function withoutPicture(account: SignedIn): SignedIn {
  const rest = { ...account };
  delete rest.pictureUrl;
  return rest;
}

/** Who a user of the API is, as the account keeps it. */
export function personOf({ id, organizationId, username, name, isAdmin, pictureUrl }: User): Person {
  return { userId: id, organizationId, username, name, isAdmin, ...pictureAt(pictureUrl) };
}

/** What the user has set: extension, dates, times and numbers; the country is the one numbers without a plus are read in. */
export function customsOf(settings: UserSettings): Pick<SignedIn, 'country' | 'settings'> {
  return { country: countryOfLocale(settings.locale), settings };
}

/** The signed-in user's own account in Tenfold: name, picture, settings. */
export function createProfile({ store, tenfold }: ProfileDeps) {
  /** Changes the account unless somebody else is signed in by now. */
  async function change(userId: string | undefined, changed: (account: SignedIn) => SignedIn): Promise<void> {
    await store.update(
      stored.account,
      (account): Account => (account.state === 'signed-in' && account.userId === userId ? changed(account) : account),
    );
  }

  async function takeUp(settings: Result<UserSettings>, userId: string | undefined): Promise<Result<null>> {
    if (!settings.ok) return settings;
    await change(userId, (account) => ({ ...account, ...customsOf(settings.data) }));
    return success(null);
  }

  async function showPicture(userId: string | undefined, address: string | undefined): Promise<Result<null>> {
    await change(userId, (account) => ({ ...withoutPicture(account), ...pictureAt(address) }));
    return success(null);
  }

  const userId = async (): Promise<string | undefined> => (await store.read(stored.account)).userId;
  let reading: Promise<Result<null>> | undefined;

  async function readMissing(): Promise<Result<null>> {
    const account = await store.read(stored.account);
    if (account.state !== 'signed-in' || account.settings !== undefined) return success(null);
    return takeUp(await tenfold.settings.get(), account.userId);
  }

  return {
    /** Reads person and settings anew; what cannot be read stays as it is known. */
    async refresh(): Promise<void> {
      const asked = await userId();
      const [user, settings] = await Promise.all([tenfold.users.me(), tenfold.settings.get()]);
      if (user.ok && user.data.id === asked) {
        await change(asked, (account) => ({ ...withoutPicture(account), ...personOf(user.data) }));
      }
      await takeUp(settings, asked);
    },

    /**
     * Reads the settings that could not be read when the user was let in; until then nobody knows in which country
     * their numbers are. Asks nothing when the settings are there, and once for everybody who wants them meanwhile.
     */
    readMissingSettings(): Promise<Result<null>> {
      reading ??= readMissing().finally(() => {
        reading = undefined;
      });
      return reading;
    },

    async changeSettings(wish: UserSettings): Promise<Result<null>> {
      const asked = await userId();
      return takeUp(await tenfold.settings.update(wish), asked);
    },

    /** `refused` with the field `image` when it is no picture that Tenfold takes. */
    async setPicture(base64: string): Promise<Result<null>> {
      const asked = await userId();
      const file = pictureFile(base64);
      if (!file.ok) return file;
      const answer = await tenfold.users.setPicture(file.data.content, file.data.fileName);
      return answer.ok ? showPicture(asked, answer.data.url) : answer;
    },

    async removePicture(): Promise<Result<null>> {
      const asked = await userId();
      const answer = await tenfold.users.removePicture();
      return answer.ok ? showPicture(asked, undefined) : answer;
    },

    /** The organisation's users whose name has this in it, for acting as one of them. */
    async findUsers(name: string): Promise<Result<Pick<User, 'id' | 'name' | 'username'>[]>> {
      const wanted = name.trim();
      const found = await listEveryUser(tenfold.users, wanted === '' ? {} : { name: wanted });
      return found.ok ? success(found.data.map(({ id, name, username }) => ({ id, name, username }))) : found;
    },
  };
}
