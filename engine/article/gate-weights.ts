// Written by tools/train/gate/train.ts. Do not edit.

export const gateBias = -2.713;

/** One weight for each of `gateSignalNames`, in their order. */
export const gateWeights: readonly number[] = [
  2.37, // json-ld article type
  -1.837, // json-ld other type
  1.226, // og:type article
  -0.362, // og:type other
  -0.293, // published date in metadata
  0.416, // author in metadata
  0.855, // article element
  -0.138, // several article elements
  0.35, // one h1
  1.37, // paragraph mass
  0.626, // long paragraphs
  -0.63, // share of links in paragraphs
  -1.497, // links a paragraph
  0.273, // time element
  1.121, // byline words in a class
  -1.051, // path is home
  -0.022, // path depth
  2.667, // path slug length
  0.141, // path has a date or number
  -2.424, // path of a forum
  -0.338, // path of a shop
  0.262, // path of documentation
  -0.565, // path of a listing
  1.596, // path of articles
  -2.034, // price or cart
  -2.423, // code blocks
  -0.818, // inputs
  -0.054, // headings a paragraph
  -0.572, // comments or replies many
];
