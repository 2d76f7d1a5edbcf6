import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

function isOurs(pid: number): boolean {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === process.pid) return true;
  return false;
}

/** How a browser calls the process that holds the pages and the background of extensions, and nothing of the web. */
const isExtensionProcess = (pid: number): boolean =>
  read(`/proc/${pid}/cmdline`).includes('--extension-process') ||
  read(`/proc/${pid}/comm`).trim() === 'WebExtensions';

/**
 * The memory that the extension's process has for itself alone (Private_Clean and Private_Dirty of Linux), in bytes; of
 * browsers that this process has started. Besides the background it holds the extension's open pages.
 */
export function measureExtensionMemory(): number {
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isExtensionProcess(pid) && isOurs(pid));
  return pids.reduce((sum, pid) => {
    const sizes = read(`/proc/${pid}/smaps_rollup`).matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm);
    return sum + [...sizes].reduce((all, [, size]) => all + Number(size) * 1024, 0);
  }, 0);
}
