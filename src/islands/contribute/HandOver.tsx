/** The files of a form, and the doors through which somebody can hand them over. Nothing is sent from here. */
import { useState, type ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import {
  toFileLink,
  toFileName,
  toIssueLink,
  toMailLink,
  type Doors,
  type HandedFile,
} from '#views/contribute/hand-over.ts';
import { useFileAddress } from '../use-file-address.ts';

interface Props {
  readonly files: readonly HandedFile[];
  readonly isSound: boolean;
  readonly doors: Doors;
}

export function HandOver({ files, isSound, doors }: Props): ReactElement {
  const words = formText.handOver;
  const issue = toIssueLink(files, doors);
  const mail = toMailLink(files, doors);
  return (
    <section className="form__hand" aria-labelledby="hand-over">
      <h2 id="hand-over">{words.title}</h2>
      {!isSound && <p>{words.waiting}</p>}
      {isSound && (
        <>
          <p>{words.note}</p>
          {files.map((file) => (
            <FileDoors key={file.path} file={file} link={toFileLink(file, doors)} />
          ))}
          {doors.repositoryAddress !== '' && (
            <p>
              {issue === null ? words.tooLong : <a href={issue}>{words.issue}</a>} {words.public}
            </p>
          )}
          <p>{mail === null ? words.byHand : <a href={mail}>{words.email}</a>}</p>
        </>
      )}
    </section>
  );
}

interface FileProps {
  readonly file: HandedFile;
  readonly link: string | null;
}

function FileDoors({ file, link }: FileProps): ReactElement {
  const words = formText.handOver;
  const address = useFileAddress(
    file.text,
    file.path.endsWith('.csv') ? 'text/csv' : 'application/json',
  );
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => {
    // Without a secure address there is no clipboard.
    const written = navigator.clipboard
      ? navigator.clipboard.writeText(file.text)
      : Promise.reject(new Error());
    written.then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <div className="form__file">
      <p>
        {words.place} <code>{file.path}</code>
      </p>
      <p className="form__doors">
        <a className="form__download" href={address} download={toFileName(file.path)}>
          {words.download(toFileName(file.path))}
        </a>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        {link !== null && <a href={link}>{file.isNew ? words.newFile : words.editFile}</a>}
        <span role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</span>
      </p>
      <details>
        <summary>{words.show}</summary>
        <pre tabIndex={0}>{file.text}</pre>
      </details>
    </div>
  );
}
