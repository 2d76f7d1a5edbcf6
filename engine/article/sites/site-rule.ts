/**
 * Where one publisher prints what its pages' metadata and markup hide from the general sources: CSS selectors, one
 * for a field. What a rule finds comes before all else.
 */
export interface SiteRule {
  /** The registrable domain; its subdomains are meant too. */
  readonly domain: string;
  /** What goes wrong on this site without the rule. */
  readonly because: string;
  /** Elements that each hold one author's name. */
  readonly authors?: string;
  /** The element that holds the date of publication, or, in this order, those of its year, month, day and time. */
  readonly published?: string;
  readonly section?: string;
}
