import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function listProcesses(): Process[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .flatMap((pid): Process[] => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid, parent: Number(parent), command }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/** All processes of the browser that works on a profile: the one that was started with it, and all below it. */
function listOwn(profile: string): number[] {
  const all = listProcesses();
  const own = new Set(all.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid));
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  own.delete(process.pid);
  return [...own];
}

/**
 * Ends a browser at once, in the midst of whatever it does (SIGKILL), and waits until all of it is gone. On Linux.
 *
 * @param profile the folder that this browser alone works on
 */
export async function killBrowser(profile: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const own = listOwn(profile);
    if (own.length === 0) return;
    if (tries > 100) throw new Error(`the browser on ${profile} does not end`);
    for (const pid of own)
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
