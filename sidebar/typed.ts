/** A view says whether something is typed in it that is not yet sent: reading another sheet would lose it. */
import {useEffect} from 'preact/hooks';
import {useContextOf} from './context';

export const useTyped = (isTyped: boolean): void => {
  const {typed} = useContextOf();
  useEffect(() => {
    typed.current = isTyped;
    return () => {
      typed.current = false;
    };
  }, [isTyped]);
};
