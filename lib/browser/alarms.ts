import browser from 'webextension-polyfill';

/** Sets an alarm that repeats; a packed extension's shortest period is half a minute. */
export const repeatAlarm = (name: string, periodMin: number): void => {
  void browser.alarms.create(name, { periodInMinutes: periodMin });
};

export const onAlarm = (listener: (name: string) => void): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    listener(name);
  });
};
