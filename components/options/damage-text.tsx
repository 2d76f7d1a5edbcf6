import type { Damage } from '../../library/upgrade.ts';

/** What is technically wrong with a record, for those who know the format; nothing where there is no more to say. */
export function DamageDetail({ detail }: Pick<Damage, 'detail'>) {
  return detail ? (
    <span class="quiet damage-detail" lang="en">
      {' '}
      (<code>{detail}</code>)
    </span>
  ) : null;
}
