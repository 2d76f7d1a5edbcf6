/** Read in tests as a second opinion on what Byline writes; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(text: string, options: object): unknown } };
}
declare module '@citation-js/plugin-bibtex';
