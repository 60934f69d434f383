/** A link to another view of the panel. */
import {useContextOf} from '../context';
import type {ViewName} from '../state';

interface ViewLinkProps {
  readonly to: ViewName;
  readonly text: string;
}

export const ViewLink = ({to, text}: ViewLinkProps) => {
  const {go} = useContextOf();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        go(to);
      }}
    >
      {text}
    </button>
  );
};
