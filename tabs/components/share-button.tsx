import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import { useAnnounce } from './announce.tsx';
import { Icon } from './icon.tsx';

const texts = {
  share: { nl: 'Deel', en: 'Share' },
  copied: { nl: 'Link gekopieerd', en: 'Link copied' },
  failed: { nl: 'Kopiëren lukte niet', en: 'Copying did not work' },
};

interface ShareButtonProps {
  /** Of ours, without a slash in front: `gaps/KEY`. */
  readonly path: string;
  readonly title: string;
}

/** Hands a link to this page to somebody: Teams does it its own way, a browser copies it. */
export function ShareButton({ path, title }: ShareButtonProps): ReactNode {
  const { say } = useWords();
  const { host } = usePlaced();
  const announce = useAnnounce();
  const [told, setTold] = useState<'copied' | 'failed' | null>(null);
  const share = async (): Promise<void> => {
    const done = await host.share({ path, title }).catch(() => 'failed' as const);
    if (done === 'shown') return;
    setTold(done);
    announce(say(texts[done]));
  };
  return (
    <Button icon={<Icon name={told === 'copied' ? 'check' : 'link'} size={16} />} onClick={() => void share()}>
      {say(texts[told ?? 'share'])}
    </Button>
  );
}
