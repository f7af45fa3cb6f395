import browser from 'webextension-polyfill';

/** The description is read as XML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Says below the address bar what Enter would do with the text typed after the keyword. */
export function onAddressTyped(wordsFor: (text: string) => Promise<string>): void {
  browser.omnibox.onInputChanged.addListener((text) => {
    void wordsFor(text).then((words) => browser.omnibox.setDefaultSuggestion({ description: escaped(words) }));
  });
}

/** Enter was pressed in the address bar after the keyword. */
export const onAddressEntered = (listener: (text: string) => void): void => {
  browser.omnibox.onInputEntered.addListener((text) => listener(text));
};
