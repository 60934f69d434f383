/** Below a chart of which a group is shown in the sheet: what can be done with its customers. */
import {useContextOf} from '../context';
import {Button} from './frame';
import {type PartColumn, useListOf} from './usePart';

export const ShownGroup = ({column}: {readonly column: PartColumn}) => {
  const {shown} = useContextOf();
  const listOf = useListOf();
  if (shown?.column !== column) return null;
  const {label, act} = listOf(shown);
  return (
    <p class="shownGroup">
      <Button onClick={act}>{label}</Button>
    </p>
  );
};
