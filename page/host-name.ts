/** The one element that Byline adds to a page. */
export const hostName = 'byline-panel';
