import browser from 'webextension-polyfill';

export interface Notice {
  title: string;
  message: string;
}

/** Shows a desktop notification; one with the same id is replaced, not doubled. */
export async function notify(id: string, notice: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    ...notice,
  });
}

export const withdrawNotice = async (id: string): Promise<void> => {
  await browser.notifications.clear(id);
};

export const onNoticeClicked = (listener: (id: string) => void): void => {
  browser.notifications.onClicked.addListener(listener);
};
