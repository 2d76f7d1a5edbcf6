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

export const defaultView: ViewSettings = {
  marks: { hidden: [], firstOnly: false },
  panel: { side: 'end', width: 380 },
};
