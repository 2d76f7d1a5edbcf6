import { type ExportProps, ExportSection } from './export-section.tsx';
import { type ImportProps, ImportSection } from './import-section.tsx';

export interface InAndOutProps {
  readonly import: ImportProps;
  readonly export: ExportProps;
}

/** The list's way in and out, as files. */
export const InAndOutView = (props: InAndOutProps) => (
  <div class="settings">
    <ImportSection {...props.import} />
    <ExportSection {...props.export} />
  </div>
);
