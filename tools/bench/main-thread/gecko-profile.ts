import * as v from 'valibot';
import type { Phase, Place, Spent, Task } from './work.ts';

const index = v.pipe(v.number(), v.integer());
const threadSchema = v.object({
  name: v.string(),
  processType: v.optional(v.string(), ''),
  samples: v.object({ schema: v.object({ stack: index, time: index }), data: v.array(v.array(v.unknown())) }),
  stackTable: v.object({
    schema: v.object({ prefix: index, frame: index }),
    data: v.array(v.array(v.unknown())),
  }),
  frameTable: v.object({ schema: v.object({ location: index }), data: v.array(v.array(v.unknown())) }),
  stringTable: v.array(v.string()),
});
type Thread = v.InferOutput<typeof threadSchema>;

const processSchema = v.object({
  /** Milliseconds since 1970 of what the samples' times count from. */
  meta: v.object({ startTime: v.number() }),
  threads: v.array(v.unknown()),
  processes: v.optional(v.array(v.unknown()), []),
});

/** A stretch of time, in milliseconds since 1970. */
export interface Visit {
  readonly from: number;
  readonly to: number;
}

/** Further apart than this, in milliseconds, two samples in Byline's code are not of one task. */
const gap = 2.5;

/**
 * What Byline did in pages while they were visited, by what Firefox's profiler saw each millisecond: stretches in which
 * every sample of a page's thread stood in its code. It does not tell one task from the next one that follows at once.
 *
 * @param profile the profiler's file
 * @param findPhase what a stack works at
 * @returns tasks of each visit
 */
export function findTasksOfVisits(
  profile: unknown,
  visits: readonly Visit[],
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly (readonly Task[])[] {
  const samples = readProcesses(profile).flatMap(({ started, thread }) =>
    readSamples(thread, findPhase).map(({ time, phase }) => ({ at: started + time, phase })),
  );
  return visits.map(({ from, to }) =>
    toTasks(
      samples.filter(({ at }) => at >= from && at < to),
      from,
    ),
  );
}

/** The main threads of processes that show pages. */
function readProcesses(profile: unknown): readonly { readonly started: number; readonly thread: Thread }[] {
  const { meta, threads, processes } = v.parse(processSchema, profile);
  const own = threads.flatMap((one) => {
    const parsed = v.safeParse(threadSchema, one);
    const isPage = parsed.success && /GeckoMain/.test(parsed.output.name);
    return isPage ? [{ started: meta.startTime, thread: parsed.output }] : [];
  });
  return [...own, ...processes.flatMap(readProcesses)];
}

const toIndex = (value: unknown): number => (typeof value === 'number' ? value : -1);

const scriptAt = /\((\S+):(\d+):(\d+)\)$/;

function toPlace(location: string): Place | null {
  const [, url, line, column] = scriptAt.exec(location) ?? [];
  if (url === undefined) return null;
  return { url, line: Number(line) - 1, column: Number(column) - 1 };
}

/** The samples that stand in Byline's code in a page. */
function readSamples(
  { samples, stackTable, frameTable, stringTable }: Thread,
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly { readonly time: number; readonly phase: Phase }[] {
  const known = new Map<number, Phase | null>();
  const { prefix, frame } = stackTable.schema;
  const phaseOf = (stack: number): Phase | null => {
    const found = known.get(stack);
    if (found !== undefined) return found;
    const places: Place[] = [];
    for (let at = stack; at >= 0; at = toIndex(stackTable.data[at]?.[prefix])) {
      const row = frameTable.data[toIndex(stackTable.data[at]?.[frame])];
      const place = toPlace(stringTable[toIndex(row?.[frameTable.schema.location])] ?? '');
      if (place) places.unshift(place);
    }
    const phase = findPhase(places);
    known.set(stack, phase);
    return phase;
  };
  return samples.data.flatMap((row) => {
    const phase = phaseOf(toIndex(row[samples.schema.stack]));
    const time = row[samples.schema.time];
    return phase !== null && typeof time === 'number' ? [{ time, phase }] : [];
  });
}

function toTasks(
  samples: readonly { readonly at: number; readonly phase: Phase }[],
  from: number,
): readonly Task[] {
  const tasks: { start: number; end: number; spent: Record<string, number> }[] = [];
  for (const { at, phase } of samples.toSorted((a, b) => a.at - b.at)) {
    const last = tasks.at(-1);
    const isOne = last !== undefined && at - last.end <= gap;
    const task = isOne ? last : { start: at, end: at, spent: {} };
    if (!isOne) tasks.push(task);
    task.spent[phase] = (task.spent[phase] ?? 0) + Math.max(1, at - task.end);
    task.end = at;
  }
  return tasks.map(({ start, end, spent }): Task => {
    const parts: Spent = spent;
    return { start: start - from, length: end - start + 1, spent: parts };
  });
}
