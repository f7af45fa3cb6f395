import { bracketed } from '../gallery/pseudo.ts';
import './i18n.ts';

const { i18n } = chrome;
const english = i18n.getMessage;

/** Like i18n.ts, with every message in brackets. */
i18n.getMessage = (key: string, substitutions?: string | (string | number)[]) =>
  bracketed(key, english(key, substitutions));
