/** The line at the foot: what was just done, with what can be done about it; or why it could not be done. */
import {useEffect, useRef} from 'preact/hooks';
import {useContextOf} from '../context';
import {Button, focusHeading} from './frame';
import {Problem} from './problem';

export const NoticeBar = () => {
  const {notice, setNotice, words} = useContextOf();
  const bar = useRef<HTMLDivElement>(null);
  /** What had the focus before a button of the bar took it. */
  const before = useRef<EventTarget | null>(null);
  const wasPressed = useRef(false);

  // A button that was pressed goes with its notice; the focus stays in the bar, or goes back when the bar is closed.
  useEffect(() => {
    if (!wasPressed.current) return;
    wasPressed.current = false;
    if (document.activeElement !== document.body) return;
    if (notice) bar.current?.focus();
    else if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus();
    else focusHeading();
  }, [notice]);

  const press = (act: () => void): void => {
    wasPressed.current = true;
    act();
  };
  return (
    <div
      class="notice"
      role="status"
      tabIndex={-1}
      ref={bar}
      onFocusIn={({relatedTarget}) => {
        if (relatedTarget instanceof Node && !bar.current?.contains(relatedTarget))
          before.current = relatedTarget;
      }}
    >
      {notice && (
        <div class="noticeBody">
          <div>
            {notice.problem ? (
              <Problem problem={notice.problem} ways={notice.ways ?? {}} quiet />
            ) : (
              <p>{notice.text}</p>
            )}
            {notice.actions && (
              <p class="buttons">
                {notice.actions.map(({label, act}) => (
                  <Button
                    key={label}
                    onClick={() => {
                      press(act);
                    }}
                  >
                    {label}
                  </Button>
                ))}
              </p>
            )}
          </div>
          <button
            type="button"
            class="close"
            aria-label={words.close}
            onClick={() => {
              press(() => {
                setNotice(undefined);
              });
            }}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
};
