/** Rises when a message changes so that an old page could be misunderstood; such a page is told to reload. */
export const contractVersion = 1;
