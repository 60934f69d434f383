/** Whom to write to on a list, taken along: their addresses, and a file that other tools take. */
import {useState} from 'preact/hooks';
import {useContextOf} from '../context';
import type {Exported} from '../../src/calls/contract';
import {csvOf} from '../csv';
import {copy, download} from '../files';
import {Button} from './frame';

export const ListFile = ({file}: {readonly file: Exported}) => {
  const {words, say, setNotice} = useContextOf();
  const {lists: texts} = words;
  /** The clipboard is out of reach: the person copies it themselves. */
  const [shown, setShown] = useState<string>();
  const {rows, header, left, cut, sheet} = file;
  const n = rows.length;
  const addresses = rows.map(([email]) => email ?? '').join('\n');
  const take = async (): Promise<void> => {
    const isCopied = await copy(addresses);
    setShown(isCopied ? undefined : addresses);
    if (isCopied) setNotice({text: say(texts.copied, {n})});
  };
  const notIn = [
    left.heldOut > 0 && say(texts.heldOut, {n: left.heldOut}),
    left.noConsent > 0 && say(texts.mayNot, {n: left.noConsent}),
    left.noEmail > 0 && say(texts.noEmail, {n: left.noEmail}),
    cut > 0 && say(texts.cut, {n: cut}),
  ].filter((text): text is string => text !== false);
  return (
    <>
      <p class="row">
        <Button disabled={n === 0} onClick={() => void take()}>
          {say(texts.copy, {n})}
        </Button>{' '}
        <Button
          disabled={n === 0}
          onClick={() => {
            download(sheet.name, csvOf([header, ...rows]));
            setNotice({text: say(texts.saved, {n})});
          }}
        >
          {texts.csv}
        </Button>
      </p>
      {shown !== undefined && (
        <textarea class="addresses" rows={6} readOnly aria-label={texts.addresses} value={shown} />
      )}
      <p class="help">{[texts.csvHelp, ...notIn].join(' ')}</p>
    </>
  );
};
