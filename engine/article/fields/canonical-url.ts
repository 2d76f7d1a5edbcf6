import rules from 'tidy-url/data/rules.js';

/** Families of parameters that follow readers about; the list below has their members that were seen when it was made. */
const trackingPrefix = /^(?:utm_|mc_|pk_|mtm_|hsa_|_hs|oly_|vero_|at_|ns_|stm_|wt\.|xtor|ga_|trk)/i;
/** What news sites add to say where a reader comes from, not on the list because other sites mean something by it. */
const trackingNames = new Set(
  'ref ref_src ref_url referrer source src cmpid cmp ncid icid ocid smid smtyp s_cid sr_share taid share sharetype shareuid feature amp outputtype mod'.split(
    ' ',
  ),
);

/** The parameters that the list calls tracking, on one host; empty where the list spares the address. */
function listedParameters({ host, href }: URL): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { match, match_href: byAddress, rules: tracking, exclude } of rules) {
    match.lastIndex = 0;
    if (!match.test(byAddress ? href : host)) continue;
    if (exclude?.some((spared) => href.search(spared) >= 0)) return new Set();
    for (const name of tracking ?? []) names.add(name);
  }
  return names;
}

const longestAddress = 4000;

/**
 * Sites of the years about 2011 told their pages apart by what stands behind "#!", all under one path that ends with a
 * stroke. "#!" alone is where links lead that lead nowhere.
 */
const isRoute = ({ hash, pathname }: URL): boolean => pathname.endsWith('/') && /^#!\/?\w/.test(hash);

/**
 * The address that stands for an article whichever way a reader came: the page's own canonical one where it has one
 * on the same site, without fragment (but for one that names a page) and tracking parameters (those of tidy-url's list, and of families).
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
    (canonical.pathname.length > 1 || (own.pathname.length <= 1 && !isRoute(own)));
  const chosen = isUsable ? canonical : own;
  if (!isRoute(chosen)) chosen.hash = '';
  return withoutTracking(chosen);
}

function withoutTracking(address: URL): string {
  if (!address.search || address.href.length > longestAddress) return address.href;
  const listed = listedParameters(address);
  // Read by forEach: content scripts of Firefox cannot iterate what belongs to the page's world.
  const tracking: string[] = [];
  address.searchParams.forEach((_, name) => {
    if (listed.has(name) || trackingPrefix.test(name) || trackingNames.has(name.toLowerCase()))
      tracking.push(name);
  });
  for (const name of tracking) address.searchParams.delete(name);
  return address.href;
}

function parse(address: string, base: URL | undefined): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/** The same registrable domain, as far as the last two labels tell. */
const isSameSite = (a: string, b: string): boolean =>
  a.split('.').slice(-2).join('.') === b.split('.').slice(-2).join('.');
