// Imported by every part of the pane that is fetched later, for the texts that it shows.
import { later as en } from './en/later';
import { addTexts } from './useText';
import { later as zh } from './zh/later';

addTexts({ 'zh-CN': zh, 'en-US': en });
