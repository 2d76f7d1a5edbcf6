import * as v from 'valibot';
import type { Phase, Place, Task } from './work.ts';

/** What is recorded: tasks, rendering, and where the page's scripts are, every fraction of a millisecond. */
export const traceCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'loading',
];

const eventSchema = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds. */
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  /** Of that, how long the thread ran; for the rest, other processes did. */
  tdur: v.optional(v.number()),
  id: v.optional(v.string()),
  args: v.optional(v.unknown()),
});
type Event = v.InferOutput<typeof eventSchema>;

const chunkSchema = v.object({
  data: v.object({
    cpuProfile: v.optional(
      v.object({
        nodes: v.optional(
          v.array(
            v.object({
              id: v.number(),
              parent: v.optional(v.number()),
              callFrame: v.object({
                functionName: v.string(),
                url: v.optional(v.string(), ''),
                lineNumber: v.optional(v.number(), 0),
                columnNumber: v.optional(v.number(), 0),
              }),
            }),
          ),
          [],
        ),
        samples: v.optional(v.array(v.number()), []),
      }),
    ),
    timeDeltas: v.optional(v.array(v.number()), []),
  }),
});
const startSchema = v.object({ data: v.object({ startTime: v.number() }) });

interface Sample {
  /** Microseconds. */
  readonly at: number;
  readonly node: number;
}

interface Profile {
  readonly samples: Sample[];
  readonly nodes: Map<
    number,
    { readonly parent: number | null; readonly place: Place; readonly name: string }
  >;
  last: number;
}

/** The samples of the scripts of one process, in order. */
function readProfiles(events: readonly Event[]): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const { name, pid, id, args } of events) {
    const key = `${pid} ${id}`;
    if (name === 'Profile') {
      const { data } = v.parse(startSchema, args);
      profiles.set(key, { samples: [], nodes: new Map(), last: data.startTime });
    } else if (name === 'ProfileChunk') {
      const profile = profiles.get(key);
      if (profile) addChunk(profile, v.parse(chunkSchema, args).data);
    }
  }
  return profiles;
}

function addChunk(
  profile: Profile,
  { cpuProfile, timeDeltas }: v.InferOutput<typeof chunkSchema>['data'],
): void {
  for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
    const place = { url: callFrame.url, line: callFrame.lineNumber, column: callFrame.columnNumber };
    profile.nodes.set(id, { parent: parent ?? null, place, name: callFrame.functionName });
  }
  for (const [i, node] of (cpuProfile?.samples ?? []).entries()) {
    profile.last += timeDeltas[i] ?? 0;
    profile.samples.push({ at: profile.last, node });
  }
}

const rendering = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
]);

/**
 * The tasks of the page's thread after its load in which Byline's code ran, or that painted what it marked, in order.
 *
 * @param raw a trace's events
 * @param findPhase what a stack works at
 */
export function findTasks(
  raw: readonly unknown[],
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly Task[] {
  const events = raw.flatMap((one) => {
    const parsed = v.safeParse(eventSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
  return [...readProfiles(events)].flatMap(([key, profile]) => {
    const pid = Number(key.split(' ')[0]);
    const own = events.filter((event) => event.pid === pid);
    return tasksOf(own, profile, findPhase);
  });
}

function tasksOf(
  events: readonly Event[],
  profile: Profile,
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly Task[] {
  const samples = withPhases(profile, findPhase);
  if (!samples.some(({ phase }) => phase !== null && phase !== 'idle')) return [];
  const main = events.find(({ name }) => name === 'MarkLoad' || name === 'MarkDOMContent')?.tid;
  const loaded = events.find(({ name }) => name === 'MarkLoad')?.ts ?? 0;
  const inOrder = events.filter(({ tid }) => tid === main).toSorted((a, b) => a.ts - b.ts);
  const paints = inOrder.filter(({ name, dur }) => rendering.has(name) && dur > 0);
  return inOrder
    .filter(({ name, ts, dur }) => name === 'RunTask' && ts + dur > loaded)
    .map(({ ts, dur, tdur = dur }) => {
      const spent: Record<string, number> = {};
      const share = dur > 0 ? tdur / dur : 0;
      const add = (what: string, microseconds: number): void => {
        spent[what] = (spent[what] ?? 0) + (microseconds * share) / 1000;
      };
      for (const { phase, at, length } of within(samples, ts, ts + dur, ({ at }) => at))
        if (phase !== null && phase !== 'idle') add(phase, Math.min(length, ts + dur - at));
      for (const paint of within(paints, ts, ts + dur, (event) => event.ts)) add('rendering', paint.dur);
      return { start: (ts - loaded) / 1000, length: tdur / 1000, spent };
    })
    .filter(({ spent }) => Object.keys(spent).length > 0);
}

/** Each sample with what it is a sample of, and how long it stands for. */
function withPhases(
  { samples, nodes }: Profile,
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly { readonly at: number; readonly length: number; readonly phase: Phase | 'idle' | null }[] {
  const known = new Map<number, Phase | null>();
  const phaseOf = (node: number): Phase | null => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const stack: Place[] = [];
    for (let at: number | null = node; at !== null; at = nodes.get(at)?.parent ?? null) {
      const place = nodes.get(at)?.place;
      if (place) stack.unshift(place);
    }
    const phase = findPhase(stack);
    known.set(node, phase);
    return phase;
  };
  const sorted = samples.toSorted((a, b) => a.at - b.at);
  return sorted.map(({ at, node }, i) => ({
    at,
    length: (sorted[i + 1]?.at ?? at) - at,
    phase: phaseOf(node),
  }));
}

/** Those of a list, ordered by when they begin, that begin in a stretch of time. */
function within<T>(list: readonly T[], from: number, to: number, startOf: (one: T) => number): readonly T[] {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && startOf(one) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let one = list[end]; one !== undefined && startOf(one) < to; one = list[end]) end++;
  return list.slice(low, end);
}
