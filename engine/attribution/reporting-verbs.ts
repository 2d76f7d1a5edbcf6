/**
 * Verbs that can stand behind what they report, with their subject ("…, the agency reported"). Few others can, so
 * the shape with one of these is hardly ever anything else.
 */
export const reportingVerbs: ReadonlySet<string> = new Set(
  `said says told tells added adds wrote writes reported reports explained explains noted notes argued argues
  announced announces claimed claims insisted insists stressed warned warns predicted recalled recalls acknowledged
  admitted conceded complained joked quipped observed remarked suggested estimated maintained contended declared
  tweeted continued concluded asserted alleged revealed testified stated
  averred avers opined opines informed`.split(/\s+/),
);

/** Verbs by which somebody says, promises or demands what follows, whatever it is. */
export const speechActs: ReadonlySet<string> = new Set(
  `said says claimed claims argued argues pledged pledges promised promises vowed vows warned warns announced
  announces insisted insists stressed stresses denied denies urged urges demanded demands proposed proposes
  predicted predicts acknowledged acknowledges admitted admits suggested suggests complained complains
  averred avers opined opines debunked rubbished states accused accuses alleged alleges contended contends asserted asserts`.split(
    /\s+/,
  ),
);
