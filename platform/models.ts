import { browser } from 'wxt/browser';
import { BylineError } from './errors.ts';

/**
 * Reads one of the extension's own model files (`assets/models`).
 *
 * @throws BylineError `analysis_failed` when the file cannot be read
 */
export async function loadModel(name: 'entities.bin' | 'attribution.bin'): Promise<Uint8Array> {
  const response = await fetch(new URL(`models/${name}`, browser.runtime.getURL('/')));
  if (!response.ok) throw new BylineError('analysis_failed', `model ${name}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
