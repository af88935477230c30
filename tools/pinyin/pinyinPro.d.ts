// The words of pinyin-pro's own dictionary, which its types leave out: toned syllables by word.
declare module 'pinyin-pro/dist/esm/data/dict2.mjs' {
  const words: Record<string, string>;
  export default words;
}
