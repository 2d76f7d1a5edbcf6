/** Why a file cannot be imported at all: each has a message `import_failure_CODE`. */
export const importFailures = [
  'archive_damaged',
  'archive_too_large',
  'backup_damaged',
  'backup_newer',
  'empty',
  'json_damaged',
  'unreadable',
] as const;
export type ImportFailureCode = (typeof importFailures)[number];

/** A file that is damaged as a whole. Its message is the technical detail, in English. */
export class ImportFailure extends Error {
  readonly code: ImportFailureCode;

  constructor(code: ImportFailureCode, detail: string) {
    super(detail);
    this.name = 'ImportFailure';
    this.code = code;
  }
}

/** Any thrown thing as one. */
export const toImportFailure = (thrown: unknown): ImportFailure =>
  thrown instanceof ImportFailure
    ? thrown
    : new ImportFailure('unreadable', thrown instanceof Error ? thrown.message : String(thrown));
