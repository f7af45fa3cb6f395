/*
 * What Chrome can do and another browser cannot. Each is asked of the browser itself, never of its name.
 */

/** Whether the renewal of the sign-in has a document of its own. Without one the background has to do it. */
export const hasOffscreen = (): boolean => 'offscreen' in chrome;

/** What users of this browser have to do without, compared with Chrome. */
export interface BrowserLimits {
  /** It cannot say whether something covers a number, so every click on one is asked about. */
  asksAtClicks: boolean;
  /** The panel beside the page comes only from the browser's own menu. */
  opensNoPanel: boolean;
}

/** Whether a click on a page may open the panel beside it; Firefox opens its sidebar from its own buttons only. */
export const opensPanelFromPages = (): boolean => 'sidePanel' in chrome;

export const browserLimits = (): BrowserLimits => ({
  asksAtClicks: !('isVisible' in IntersectionObserverEntry.prototype),
  opensNoPanel: !opensPanelFromPages(),
});

/** Whether it tells of redirects that are not followed. Firefox does not; it is known here by its sidebar. */
export const tellsOfRedirects = (): boolean => !('sidebarAction' in chrome);
