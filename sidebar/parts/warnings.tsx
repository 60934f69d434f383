/** What stopped nothing but is worth knowing, with a way to the rows it is about. */
import {useContextOf} from '../context';
import type {Warning} from '../../src/calls/contract';
import {RowLinks} from './rowLinks';
import {Section} from './frame';

interface WarningsProps {
  readonly warnings: readonly Warning[];
  readonly sheet: number;
}

export const Warnings = ({warnings, sheet}: WarningsProps) => {
  const {words} = useContextOf();
  if (!warnings.length) return null;
  return (
    <Section title={words.table.warnings}>
      <ul class="plain">
        {warnings.map(({code, text, rows = [], count}, i) => (
          <li key={`${code}${i}`}>
            <bdi>{text}</bdi>
            <RowLinks rows={rows} count={count} sheet={sheet} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
