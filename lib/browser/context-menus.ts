import browser from 'webextension-polyfill';

/** Offers one entry on selected text; `%s` in the title stands for the selection. */
export async function offerOnSelection(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

export const onSelectionChosen = (
  listener: (selection: string, page: { tabId?: number | undefined; address?: string | undefined }) => void,
): void => {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    listener(info.selectionText ?? '', { tabId: tab?.id, address: tab?.url });
  });
};
