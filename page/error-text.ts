import type { Language, MessageKey } from '../components/i18n.ts';
import { toBylineError } from '../platform/errors.ts';

/** What went wrong, for the reader. */
export const toErrorText = ({ t }: Language, thrown: unknown): string =>
  t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
