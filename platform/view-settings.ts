import * as v from 'valibot';

/** What can be marked in a text: names by type, and what is quoted. */
export const markKinds = [
  'person',
  'organization',
  'place',
  'group',
  'work',
  'event',
  'product',
  'quotation',
] as const;

/** The narrowest and the widest that a docked panel gets, in CSS pixels. */
export const panelWidths = { least: 280, most: 800 } as const;

/** How a reader wants articles shown: the same in every tab. */
export const viewSettingsSchema = v.object({
  marks: v.object({
    /** Kinds that are not marked. */
    hidden: v.pipe(v.array(v.picklist(markKinds)), v.maxLength(markKinds.length)),
    /** Whether only the first mention of each name is marked. */
    firstOnly: v.boolean(),
  }),
  panel: v.object({
    /** The side of the window at which the panel is docked, in the direction of the reader's own language. */
    side: v.picklist(['start', 'end']),
    /** In CSS pixels; narrow windows give it less. */
    width: v.pipe(v.number(), v.minValue(panelWidths.least), v.maxValue(panelWidths.most)),
  }),
});
export type ViewSettings = v.InferOutput<typeof viewSettingsSchema>;

/** The smallest and the largest letters of the reader view, in CSS pixels. */
export const letterSizes = { least: 14, most: 32 } as const;

/** How the text of a saved article is set in the reader view. */
export const typographySchema = v.object({
  font: v.picklist(['serif', 'sans']),
  /** Of the letters, in CSS pixels. */
  size: v.pipe(v.number(), v.integer(), v.minValue(letterSizes.least), v.maxValue(letterSizes.most)),
  /** How long lines are. */
  measure: v.picklist(['narrow', 'medium', 'wide']),
  /** How far lines stand apart. */
  leading: v.picklist(['tight', 'medium', 'loose']),
});
export type Typography = v.InferOutput<typeof typographySchema>;

export const defaultTypography: Typography = {
  font: 'serif',
  size: 18,
  measure: 'medium',
  leading: 'medium',
};

export const defaultView: ViewSettings = {
  marks: { hidden: [], firstOnly: false },
  panel: { side: 'end', width: 380 },
};
