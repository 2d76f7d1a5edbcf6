/** The list of tidy-url, which comes without types of its own. */
declare module 'tidy-url/data/rules.js' {
  const rules: readonly {
    readonly name: string;
    /** Of the host, or of the whole address where `match_href` is set. */
    readonly match: RegExp;
    readonly match_href?: boolean;
    /** Names of parameters. */
    readonly rules?: readonly string[];
    /** Addresses that are spared. */
    readonly exclude?: readonly RegExp[];
  }[];
  export default rules;
}
