/** Below the tabs: of which sheet the panel tells, or that another one is open now; and the way to the formulas. */
import {useContextOf} from '../context';
import {cut, isolated} from '../format';

export const PlaceStrip = () => {
  const {words, say, start, elsewhere, view, isWorking, go, load} = useContextOf();
  const {place: texts} = words;
  const name = (start?.sheet ?? start?.place.sheet)?.name;
  return (
    <>
      <header class="place">
        <span class="sheetName">
          {name !== undefined && say(texts.sheet, {sheet: isolated(cut(name, 60))})}
        </span>
        <button
          type="button"
          class="link"
          aria-current={view === 'formulas' ? 'page' : undefined}
          onClick={() => {
            go('formulas');
          }}
        >
          {words.views.formulas}
        </button>
      </header>
      <div class="strip" role="status">
        {elsewhere !== undefined && (
          <p class="moved">
            <span>
              {elsewhere
                ? say(texts.moved, {sheet: isolated(cut(elsewhere.name, 60))})
                : texts.movedNowhere}
            </span>{' '}
            {!isWorking && (
              <button type="button" class="link" onClick={() => void load()}>
                {texts.read}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
};
