/**
 * Everything that can go wrong across contexts, as a code that each screen turns into its own words
 * (message `error_CODE` in `_locales`).
 */
export const errorCodes = [
  'analysis_failed',
  'bad_message',
  'import_stopped',
  'internal',
  'no_access',
  'no_answer',
  'not_an_article',
  'not_found',
  'private_window',
  'quota',
  'too_many_highlights',
  'too_many_tags',
  'write_failed',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A failure with a code that survives messaging. `detail` is for the log, never for the screen. */
export class BylineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'BylineError';
    this.code = code;
  }
}

/** Any thrown thing as a BylineError; what is not one already is `internal`. */
export function toBylineError(thrown: unknown): BylineError {
  if (thrown instanceof BylineError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new BylineError('internal', detail, { cause: thrown });
}

/**
 * The one error sink: what nobody is waiting for ends here, with what to do about it.
 *
 * @param doing what was being attempted, in words ("lighting the icon")
 */
export function reportError(doing: string, thrown: unknown): void {
  const error = toBylineError(thrown);
  console.error(
    `Byline: ${doing} failed (${error.code}): ${error.message}. If it persists, reload the page; then report it with this line.`,
  );
}
