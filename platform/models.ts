import { browser } from 'wxt/browser';
import { BylineError } from './errors.ts';

/**
 * Reads one of the extension's own model files (`assets/models`).
 *
 * @throws BylineError `analysis_failed` when the file cannot be read
 */
export async function loadModel(name: 'entities.bin' | 'attribution.bin'): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/models/${name}`));
  if (!response.ok) throw new BylineError('analysis_failed', `model ${name}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
