import browser from 'webextension-polyfill';

const ruleId = 2;

/**
 * Lets our players, which cannot be handed a header, open what lies at this origin: the browser adds the header to
 * their requests, and to nobody else's. Undefined takes it back. The rule lives in memory and ends with the browser.
 */
export async function authorizeMedia(access: { origin: string; authorization: string } | undefined): Promise<void> {
  const rule = access && {
    id: ruleId,
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'Authorization', operation: 'set' as const, value: access.authorization }],
    },
    condition: {
      initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
      urlFilter: `|${access.origin}/`,
      resourceTypes: ['media' as const],
    },
  };
  await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [ruleId], ...(rule && { addRules: [rule] }) });
}
