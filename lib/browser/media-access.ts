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
      type: chrome.declarativeNetRequest.RuleActionType.MODIFY_HEADERS,
      requestHeaders: [
        {
          header: 'Authorization',
          operation: chrome.declarativeNetRequest.HeaderOperation.SET,
          value: access.authorization,
        },
      ],
    },
    condition: {
      initiatorDomains: [browser.runtime.id],
      urlFilter: `|${access.origin}/`,
      resourceTypes: [chrome.declarativeNetRequest.ResourceType.MEDIA],
    },
  };
  await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [ruleId], ...(rule && { addRules: [rule] }) });
}
