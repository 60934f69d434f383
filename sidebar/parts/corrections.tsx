/** Why a button is dead: what has to be corrected first, and the way to the first of it. */
import {useContextOf} from '../context';

/** What is wrong says so to those who hear the panel; what has to be chosen bears a mark. */
const WRONG = 'main [aria-invalid="true"], main [data-wrong]';
const TYPED = 'input, select';

/** Unfolds what hides the first field that is wrong, and takes the focus there. */
export const goToFirstWrong = (): void => {
  const wrong = document.querySelector<HTMLElement>(WRONG);
  let fold = wrong?.closest('details');
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
  const field = wrong?.matches(TYPED) ? wrong : wrong?.querySelector<HTMLElement>(TYPED);
  field?.scrollIntoView({block: 'center'});
  field?.focus({preventScroll: true});
};

/** @param names of the fields, in their order; none: nothing is shown */
export const Corrections = ({names}: {readonly names: readonly string[]}) => {
  const {words, say} = useContextOf();
  return (
    <div class="corrections" role="status">
      {names.length > 0 && (
        <button type="button" class="link mistake" onClick={goToFirstWrong}>
          {say(words.options.toCorrect, {n: names.length, names: names.join(', ')})}
        </button>
      )}
    </div>
  );
};
