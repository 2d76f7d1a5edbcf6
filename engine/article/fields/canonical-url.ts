/** Parameters that follow readers about and say nothing of the page: prefixes first, whole names after. */
const trackingPrefix = /^(?:utm_|mc_|pk_|mtm_|hsa_|_hs|oly_|vero_|at_|ns_|stm_|wt\.|xtor|ga_|ito$|trk)/i;
const trackingNames = new Set(
  'fbclid gclid dclid msclkid twclid igshid yclid wbraid gbraid ref ref_src ref_url referrer source src cmpid cmp ncid icid ocid smid smtyp s_cid sr_share taid guccounter guce_referrer guce_referrer_sig share sharetype shareuid __twitter_impression spm feature amp outputtype mod'.split(
    ' ',
  ),
);

/**
 * The address that stands for an article whichever way a reader came: the page's own canonical one where it has one
 * on the same site, without fragment and tracking parameters.
 *
 * @param stated the page's `<link rel=canonical>` or og:url, or null
 * @returns `url` itself where it cannot be parsed
 */
export function toCanonicalUrl(url: string, stated: string | null): string {
  const own = parse(url, undefined);
  if (!own) return url;
  const canonical = stated === null ? null : parse(stated, own);
  // A canonical address that is the home page or another site's is a mistake of the page's template.
  const isUsable =
    canonical !== null &&
    /^https?:$/.test(canonical.protocol) &&
    isSameSite(canonical.hostname, own.hostname) &&
    (canonical.pathname.length > 1 || own.pathname.length <= 1);
  const chosen = isUsable ? canonical : own;
  chosen.hash = '';
  // Read by forEach: content scripts of Firefox cannot iterate what belongs to the page's world.
  const tracking: string[] = [];
  chosen.searchParams.forEach((_, name) => {
    if (trackingPrefix.test(name) || trackingNames.has(name.toLowerCase())) tracking.push(name);
  });
  for (const name of tracking) chosen.searchParams.delete(name);
  return chosen.href;
}

function parse(address: string, base: URL | undefined): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/** The same registrable domain, as far as the last two labels tell. */
const isSameSite = (a: string, b: string): boolean =>
  a.split('.').slice(-2).join('.') === b.split('.').slice(-2).join('.');
