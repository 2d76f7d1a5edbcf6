/** The scales of the trees' features: the difference between 5 and 50 words or blocks matters, 500 and 550 do not. */

/** A length or count on a logarithmic scale; what is below nothing counts as nothing. */
export const log = (count: number): number => Math.log2(1 + Math.max(0, count));

/** A distance with its direction, on the same scale. */
export const signedLog = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));
