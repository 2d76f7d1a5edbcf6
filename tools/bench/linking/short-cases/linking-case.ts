/**
 * Short texts with their mentions in brackets, each followed by its type's first letter and the number of its entity.
 * Each is of another pattern; `name`, where given, is what the first entity is called.
 */
export interface LinkingCase {
  readonly pattern: string;
  readonly text: string;
  readonly name?: string;
}
