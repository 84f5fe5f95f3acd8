import { useSay } from '../words';
import type { SampleName } from './samples';
import { sampleNames } from './samples';

export interface FileGroupProps {
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (name: SampleName) => void;
  readonly onSave: () => void;
}

/** Opens a file or a sample and saves the sheet. */
export function FileGroup({ onOpenFile, onOpenSample, onSave }: FileGroupProps) {
  const say = useSay();
  return (
    <div className="ribbon-group" role="group" aria-label={say('file')}>
      <label className="ribbon-file">
        {say('open')}
        <input
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // Else the same file could not be opened again.
            event.target.value = '';
            if (file) onOpenFile(file);
          }}
        />
      </label>
      <button type="button" aria-keyshortcuts="Control+S" title="Ctrl+S" onClick={onSave}>
        {say('saveCsv')}
      </button>
      <select
        className="ribbon-select"
        aria-label={say('samples')}
        value=""
        onChange={(event) => {
          const name = sampleNames.find((known) => known === event.target.value);
          if (name) onOpenSample(name);
        }}
      >
        <option value="" disabled>
          {say('samples')}
        </option>
        {sampleNames.map((name) => (
          <option key={name} value={name}>
            {say(`sample.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
