declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified`, entries divided by `|`; of several simplified forms the usual one stands first */
  const dictionary: string;
  export default dictionary;
}
