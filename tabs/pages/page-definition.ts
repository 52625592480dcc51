import type { ComponentType } from 'react';
import type { Localized } from '../../src/model/language.ts';
import type { Action } from '../api/me.ts';
import type { IconName } from '../components/icon.tsx';

/** A page and where it is. */
export interface PageDefinition {
  /** Below `/tab`, with `:name` for what changes; the page reads it with wouter's `useParams`. */
  readonly path: string;
  /** Its name in the navigation. */
  readonly title: Localized;
  /** Left out: it is reached from another page, and stands not in the navigation. */
  readonly icon?: IconName;
  /** Whoever may not do this does not see the page. */
  readonly needs: Action;
  /** A chunk of its own: nobody loads a page that they do not open. */
  readonly load: () => Promise<ComponentType>;
}
