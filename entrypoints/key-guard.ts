import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Stands on every page from its beginning, so that it hears of keys before the page does, and keeps from it those that
 * are pressed in Byline's panel (`page/guarded-keys.ts`). A focus that comes into the panel is kept from it too, and,
 * where it comes out of a dialog, its leaving there: dialogs that hold the focus would take it back.
 */
export default defineUnlistedScript(() => {
  const isPanel = (target: EventTarget | null): boolean =>
    target instanceof Element && target.localName === 'byline-panel';
  const isInDialog = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('dialog, [role=dialog], [role=alertdialog]') !== null;

  const guard = (event: KeyboardEvent | FocusEvent): void => {
    if (!isPanel(event.target)) return;
    event.stopImmediatePropagation();
    globalThis.bylineKeys?.(event);
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'focusin'] as const)
    addEventListener(type, guard, true);
  addEventListener(
    'focusout',
    (event) => {
      if (isPanel(event.relatedTarget) && isInDialog(event.target)) event.stopImmediatePropagation();
    },
    true,
  );
});
