import * as v from 'valibot';

const date = v.object({ local: v.string(), precision: v.string(), zone: v.nullable(v.string()) });

/** What is expected of an article, as `expected.json` states it. */
export const expectedSchema = v.object({
  url: v.string(),
  isArticle: v.boolean(),
  language: v.string(),
  title: v.string(),
  deck: v.string(),
  authors: v.array(v.string()),
  publisher: v.string(),
  creditedSources: v.array(v.string()),
  published: date,
  modified: date,
  section: v.string(),
  images: v.array(v.object({ caption: v.string(), credit: v.string() })),
  paragraphs: v.number(),
  sections: v.array(
    v.object({ heading: v.nullable(v.string()), paragraphs: v.number(), startsWith: v.string() }),
  ),
  excluded: v.array(v.string()),
  entities: v.array(
    v.object({ name: v.string(), type: v.string(), mustInclude: v.optional(v.array(v.string())) }),
  ),
  attributions: v.array(
    v.object({
      /** The speaker's name; where the speaker is no entity, the words of the source. */
      source: v.string(),
      cue: v.string(),
      kind: v.picklist(['direct', 'indirect', 'mixed']),
      contentStarts: v.string(),
      /** The outlet that relays the statement. */
      via: v.optional(v.string()),
      anonymous: v.optional(v.boolean()),
    }),
  ),
});
